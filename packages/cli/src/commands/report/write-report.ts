import { mkdir, open, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReportModel } from '@hwlint/report';
import { csv, type FormContext, html, markdown, reportTables, tableIds, xlsx } from '@hwlint/report/forms';
import { CliError } from '../../cli-error.ts';
import { ignoreFileName } from '../../files/ignore-files.ts';
import { tableList, tableListName } from '../../files/own-tables.ts';
import { systemErrorCode, systemReason } from '../../files/system-error.ts';
import { type ReportForm, reportForms, type Target } from './report-options.ts';

/** A report in one form, as text or bytes. */
export async function reportAs(
  form: Exclude<ReportForm, 'csv' | 'parquet'>,
  model: ReportModel,
  context: FormContext,
): Promise<string | Uint8Array> {
  if (form === 'html') return html(model, context);
  if (form === 'md') return markdown(model, context);
  if (form === 'xlsx') return xlsx(model, context);
  return `${JSON.stringify(model, null, 2)}\n`;
}

/** Writes each form into a folder. @returns the paths written, as seen from the folder */
export async function writeFolder(
  folder: string,
  wanted: readonly ReportForm[],
  model: ReportModel,
  context: FormContext,
): Promise<readonly string[]> {
  const written: string[] = [];
  const put = async (name: string, content: string | Uint8Array) => {
    await writeOut(join(folder, name), content);
    written.push(name);
  };
  for (const form of wanted) {
    if (form === 'parquet') continue;
    if (form !== 'csv') await put(reportForms[form], await reportAs(form, model, context));
    else {
      const tables = join(folder, reportForms.csv);
      await openFolder(tables);
      const texts = new Map<string, string>();
      for (const table of reportTables(model, context.texts, context.rules).values())
        texts.set(`${table.id}.csv`, csv(table));
      await writeOut(join(tables, tableListName), await tableList(tables, texts));
      for (const [name, text] of texts) await put(`${reportForms.csv}${name}`, text);
    }
  }
  return written;
}

/**
 * Makes a folder for what a report writes. hwlint passes over one that is new or empty from then on: a report is
 * no homework. In one that holds something already, nothing is set aside.
 * @throws CliError
 */
export async function openFolder(folder: string): Promise<void> {
  await told(folder, async () => {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length > 0) return;
    await writeFile(join(folder, ignoreFileName), '*\n');
  });
}

/** Absolute paths of all files that may be written, as a report has the tables that it has rows for. */
export function filesOf(target: Target): readonly string[] {
  if (target.kind === 'stdout') return [];
  if (target.kind === 'file') return [target.path];
  const names = target.forms.flatMap((form): readonly string[] => {
    const name = reportForms[form];
    if (form === 'parquet') return rowFiles.map((file) => `${name}${file}.parquet`);
    if (form === 'csv') return [`${name}${tableListName}`, ...tableIds.map((id) => `${name}${id}.csv`)];
    return [name];
  });
  return names.map((name) => join(target.path, name));
}

/** The tables of rows, by what stands in them. */
export const rowFiles = ['entries', 'findings'] as const;

/** Whether a path is a folder that is there. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

/** Writes a file, whose folder is made where it is missing. @throws CliError */
export async function writeOut(path: string, content: string | Uint8Array): Promise<void> {
  await told(path, async () => {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'w');
    try {
      await file.writeFile(content);
    } finally {
      await file.close();
    }
  });
}

/** Does what may fail for reasons of the system. @throws CliError that names the path */
export async function told<T>(path: string, act: () => T | Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!systemErrorCode(error)) throw error;
    const reason = systemReason(error);
    throw new CliError({ nl: `${path}: ${reason.nl}`, en: `${path}: ${reason.en}` });
  }
}
