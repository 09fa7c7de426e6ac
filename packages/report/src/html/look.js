// Shows the figures of one grade and one subject. Runs in the page; everything it shows is in the page.
(() => {
  const { cells, keys, rules, locale } = JSON.parse(document.getElementById('cells').textContent);
  const grade = document.getElementById('look-grade');
  const subject = document.getElementById('look-subject');
  const figures = document.getElementById('look-figures');
  const none = document.getElementById('look-none');
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const count = new Intl.NumberFormat(locale);

  const row = (name, values, lang) => {
    const line = document.createElement('tr');
    const head = document.createElement('th');
    head.scope = 'row';
    head.textContent = name;
    if (lang) head.lang = lang;
    line.append(head);
    for (const value of values) {
      const cell = document.createElement('td');
      cell.className = 'number';
      cell.textContent = value;
      line.append(cell);
    }
    return line;
  };

  const fill = (id, counts, named, whole) => {
    const rows = named
      .filter((each) => counts[each.id] > 0)
      .sort((a, b) => counts[b.id] - counts[a.id])
      .map((each) =>
        row(each.title, [count.format(counts[each.id]), percent.format(counts[each.id] / whole)], each.lang),
      );
    document.querySelector(`#${id} tbody`).replaceChildren(...rows);
    document.getElementById(id).hidden = rows.length === 0;
  };

  const show = () => {
    const cell = cells.find((each) => each.grade === grade.value && each.subject === subject.value);
    none.hidden = cell !== undefined;
    figures.hidden = cell === undefined;
    if (!cell) return;
    const { part, whole, value, low, high } = cell.share;
    document.getElementById('look-assignments').textContent = count.format(whole);
    document.getElementById('look-flagged').textContent = count.format(part);
    document.getElementById('look-share').textContent = percent.format(value);
    document.getElementById('look-margin').textContent = `${percent.format(low)} – ${percent.format(high)}`;
    fill('look-keys', cell.keys, keys, whole);
    fill('look-rules', cell.rules, rules, whole);
  };

  grade.addEventListener('change', show);
  subject.addEventListener('change', show);
  document.getElementById('look-body').hidden = false;
  show();
})();
