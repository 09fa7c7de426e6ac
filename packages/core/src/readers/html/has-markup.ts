const blocks = 'p|br|div|ul|ol|li|h[1-6]|table|tbody|thead|tr|td|th|hr|blockquote|pre|dl|dt|dd';
const inline = 'span|b|strong|i|em|u|s|a|img|font|mark|small|sub|sup|del|ins|code';
const letters = '[aeiouyncs](?:acute|grave|circ|uml|tilde|cedil|ring|slash)';
const signs =
  'amp|lt|gt|quot|apos|nbsp|shy|euro|pound|hellip|[nm]dash|[lrs]s?[bd]?quo|[lr]aquo|bull|middot|deg|frac\\d\\d|times|divide|sup[123]|szlig|oelig|aelig|ensp|emsp|thinsp|zwn?j|copy|reg|trade';

/**
 * A tag of a block with or without attributes, one of words inside a line that closes or has attributes, or a character
 * reference that HTML knows. "<naam>", "a <b> c" and "3 < 5" are none.
 */
const markup = new RegExp(
  [
    `<(?:${blocks})(?:\\s+[\\w:-]+\\s*=[^<>]*|\\s*/?)>`,
    `</(?:${blocks}|${inline})\\s*>`,
    `<(?:${inline})\\s+[\\w:-]+\\s*=[^<>]*>`,
    `&(?:${letters}|${signs}|#\\d{2,6}|#x[\\da-f]{2,5});`,
  ].join('|'),
  'iu',
);

/** Whether a text that may be HTML is: a tag or a character reference stands in it. */
export function hasMarkup(text: string): boolean {
  return (text.includes('<') || text.includes('&')) && markup.test(text);
}
