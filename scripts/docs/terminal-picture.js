import { stripVTControlCharacters } from 'node:util';

const colors = {
  30: '#3b4252',
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  35: '#d2a8ff',
  36: '#76e3ea',
  37: '#e6edf3',
  90: '#8b949e',
};
const esc = String.fromCharCode(27);
const escapeCode = new RegExp(`(${esc}\\[[\\d;]*m)`);
const lineHeight = 19;
const charWidth = 8.4;
const margin = 18;

/**
 * Draws what a command printed, with its colours, as an SVG picture of a terminal.
 * @param command what is shown behind the prompt
 * @param output text with ANSI colour codes
 */
export function terminalPicture(command, output) {
  const lines = [`${esc}[90m$${esc}[39m ${command}`, ...output.trimEnd().split('\n')];
  const widest = Math.max(...lines.map((line) => stripVTControlCharacters(line).length));
  const width = Math.ceil(widest * charWidth + 2 * margin);
  const height = lines.length * lineHeight + 2 * margin + 14;
  const rows = lines.map((line, index) => {
    const y = margin + 14 + (index + 1) * lineHeight - 5;
    return `<text x="${margin}" y="${y}" xml:space="preserve">${spans(line)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="hwlint in a terminal">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g fill="#484f58"><circle cx="18" cy="16" r="5"/><circle cx="36" cy="16" r="5"/><circle cx="54" cy="16" r="5"/></g>
<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" fill="#e6edf3">
${rows.join('\n')}
</g>
</svg>
`;
}

/** One tspan for each run of the same style. */
function spans(line) {
  let style = {};
  let out = '';
  for (const part of line.split(escapeCode)) {
    const codes = part.startsWith(`${esc}[`) ? part.slice(2, -1).split(';') : undefined;
    if (codes) style = codes.reduce((known, one) => styled(known, Number(one)), style);
    else if (part !== '') out += `<tspan${attributes(style)}>${asXml(part)}</tspan>`;
  }
  return out;
}

function styled(style, code) {
  if (code === 0) return {};
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, dim: true };
  if (code === 4) return { ...style, underline: true };
  if (code === 22) return { ...style, bold: false, dim: false };
  if (code === 24) return { ...style, underline: false };
  if (code === 39) return { ...style, fill: undefined };
  return colors[code] ? { ...style, fill: colors[code] } : style;
}

function attributes({ fill, bold, dim, underline }) {
  return [
    fill ? ` fill="${fill}"` : '',
    bold ? ' font-weight="bold"' : '',
    dim ? ' opacity="0.65"' : '',
    underline ? ' text-decoration="underline"' : '',
  ].join('');
}

function asXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
