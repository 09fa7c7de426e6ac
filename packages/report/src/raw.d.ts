/** A file as text, put in when the program is bundled. */
declare module '*?raw' {
  const text: string;
  export default text;
}
