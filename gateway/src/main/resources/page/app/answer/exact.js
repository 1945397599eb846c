/**
 * Reads JSON with every number kept as the text it was sent as: what is printed is what the API
 * answered, to the last digit. Only plots turn such a text into a number.
 */
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

export function parseExact(text) {
  return JSON.parse(text.replace(TOKEN, (token) => (token[0] === '"' ? token : `"${token}"`)));
}
