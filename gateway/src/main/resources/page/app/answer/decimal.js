/** Sums of exact decimals, which are texts such as "-0.002366" or "1.2E+3". */
const FORM = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

function read(text) {
  const found = FORM.exec(text);
  if (!found) {
    throw new Error(`Not a decimal: ${text}`);
  }
  const [, sign, whole, fraction = '', exponent = '0'] = found;
  const digits = BigInt(whole + fraction) * (sign ? -1n : 1n);
  const scale = fraction.length - Number(exponent);
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale };
}

function write({ digits, scale }) {
  const sign = digits < 0n ? '-' : '';
  const all = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  const whole = all.slice(0, all.length - scale);
  const fraction = all.slice(all.length - scale).replace(/0+$/, '');
  return sign + whole + (fraction ? `.${fraction}` : '');
}

/** The sum of any number of decimals; "0" of none. */
export function sum(texts) {
  let total = { digits: 0n, scale: 0 };
  for (const text of texts) {
    const next = read(text);
    const scale = Math.max(total.scale, next.scale);
    total = {
      digits:
        total.digits * 10n ** BigInt(scale - total.scale) +
        next.digits * 10n ** BigInt(scale - next.scale),
      scale,
    };
  }
  return write(total);
}

/** Whether two texts are the same number: 25.10 is 25.1. */
export function isSame(one, other) {
  return sum([one]) === sum([other]);
}

/** For plots alone, and for the length of a bar: never printed. */
export function toPlot(text) {
  return text === null || text === undefined ? null : Number(text);
}
