import { workload } from '../workload.js';

const days = ['Maandag', 'Dinsdag', 'Woensdag', 'Donderdag', 'Vrijdag'];

/** A week plan, or years of them, in Markdown: ten tasks a day. At least `size` characters. */
export function markdownPlan(size) {
  const head = '---\nklas: 4A\nweek: 2026-11-23\n---\n\n# Weekplan 4A\n';
  return fill(size, head, (text, index) => {
    const day = index % 10 === 0 ? `\n## ${days[(index / 10) % days.length]}\n\n` : '';
    return `${day}- ${text}\n`;
  });
}

/** An agenda as a table: the rows of four classes, 40 to a week. At least `size` characters. */
export function csvAgenda(size) {
  return fill(size, 'id,klas,datum,omschrijving\n', (text, index) => {
    const day = new Date(Date.UTC(2026, 8, 7 + 7 * Math.floor(index / 40) + (index % 5)));
    return `${index + 1},${3 + (index % 4)}A,${day.toISOString().slice(0, 10)},"${text}"\n`;
  });
}

/** Tasks of a hundred characters each on average: some have a second sentence. */
function fill(size, head, line) {
  const sentences = workload(Math.ceil(size / 40));
  let text = head;
  let index = 0;
  for (let next = 0; text.length < size; index += 1) {
    const isLong = index % 9 < 4;
    text += line(sentences.slice(next, next + (isLong ? 2 : 1)).join(' '), index);
    next += isLong ? 2 : 1;
  }
  return { text, entries: index };
}
