/** Labelled items as a CSV file with an id column, as an agenda export would hold them. */
export function toCsv(items) {
  const rows = items.map(({ id, grade, text }) => [id, grade ?? '', text].map(cell).join(','));
  return `id,leerjaar,omschrijving\n${rows.join('\n')}\n`;
}

function cell(value) {
  return `"${String(value).replaceAll('"', '""')}"`;
}
