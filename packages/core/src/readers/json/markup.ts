const markup =
  /<\/?(?:p|br|div|span|ul|ol|li|b|strong|i|em|u|a|h[1-6]|table|tr|td|img)\b[^<>]*>|&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});/iu;

/** Whether a text that may be HTML is: a tag or a character reference stands in it. */
export function hasMarkup(text: string): boolean {
  return markup.test(text);
}
