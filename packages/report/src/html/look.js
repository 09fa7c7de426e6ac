// Runs in the page; everything it shows is in the page.

// A box that scrolls can be reached by keyboard; one that does not is no stop on the way.
(() => {
  const boxes = document.querySelectorAll('.scroll');
  const mark = () => {
    for (const box of boxes) {
      const scrolls = box.scrollWidth > box.clientWidth + 1;
      const names = scrolls ? { tabindex: '0', role: 'group', 'aria-label': box.dataset.label } : {};
      for (const name of ['tabindex', 'role', 'aria-label']) {
        if (names[name] === undefined) box.removeAttribute(name);
        else box.setAttribute(name, names[name]);
      }
    }
  };
  addEventListener('resize', mark);
  mark();
})();

// Shows the figures of one grade and one subject.
(() => {
  const grade = document.getElementById('look-grade');
  if (!grade) return;
  const { cells, keys, rules, locale } = JSON.parse(document.getElementById('cells').textContent);
  const subject = document.getElementById('look-subject');
  const numbers = document.getElementById('look-numbers'); // what a screen reader says when they change
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
    numbers.hidden = cell === undefined;
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
