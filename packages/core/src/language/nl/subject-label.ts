import { subjectNames, subjectShortNames } from './subject-names.ts';

const known = new Set([...subjectNames, ...subjectShortNames]);
const joint = /\s*[/,+&]\s*|\s+en\s+/u;
const remark = /\s*(?:[:(–—]|\s-\s).*$/su;

/** Whether the whole label names a school subject, or several: "Wiskunde", "WO", "Frans (groep 2)", "taal/spelling". */
export function isSubjectLabel(label: string): boolean {
  const name = label
    .replace(remark, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .toLowerCase()
    .replaceAll('.', '');
  return known.has(name) || (joint.test(name) && name.split(joint).every((part) => known.has(part)));
}
