import { severityNames } from './rule-page.js';

/** The list of all rules, as a Markdown table with links to their pages. */
export function rulesAtAGlance(rules, linkTo, locale) {
  const head = locale === 'nl' ? '| regel | waarover | standaard |' : '| rule | about | out of the box |';
  const rows = rules.map((rule) => {
    const severity = rule.status === 'preview' ? 'off' : rule.severity;
    const shown = locale === 'nl' ? severityNames[severity] : severity;
    return `| [${rule.id}](${linkTo(rule.id)}) | ${rule.title[locale]} | ${shown} |`;
  });
  return [head, '| --- | --- | --- |', ...rows].join('\n');
}
