/** What is folded on the screen is open on paper, and folded again behind it. */
const opened = new Set();

export function openForPaper() {
  const paper = window.matchMedia('print');
  const change = (isPaper) => {
    if (isPaper) {
      document.querySelectorAll('details:not([open], .embed)').forEach((each) => {
        each.open = true;
        opened.add(each);
      });
    } else {
      opened.forEach((each) => (each.open = false));
      opened.clear();
    }
  };
  paper.addEventListener('change', () => change(paper.matches));
  window.addEventListener('beforeprint', () => change(true));
  window.addEventListener('afterprint', () => change(false));
}
