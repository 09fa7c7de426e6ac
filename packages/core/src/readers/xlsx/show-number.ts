import type { NumberForm } from './number-formats.ts';

const dayInMs = 86_400_000;
/** Day 0 of each way of counting. The older one has a 29 February 1900 that never was, so that days before March differ. */
const epochs = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
/** 31 December 9999, the last day that Excel knows. */
const lastSerial = 2_958_465;

/**
 * A number as a person sees it: a day as "23/11/2026", a time as "8:30", a fraction with a comma.
 * @param value as the file writes it
 */
export function showNumber(value: string, form: NumberForm, epoch: 1900 | 1904): string {
  const number = Number(value);
  if (!Number.isFinite(number) || value.trim() === '') return value;
  if (form === 'number') return plain(number);
  if (form === 'percentage') return `${plain(number * 100)}%`;
  if (number < 0 || number > lastSerial) return plain(number);
  const minutes = Math.round(number * 24 * 60);
  const days = Math.floor(minutes / (24 * 60));
  const time = `${Math.floor((minutes % (24 * 60)) / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  if (form === 'time') return time;
  const day = showDay(days, epoch);
  return form === 'day-time' && minutes % (24 * 60) !== 0 ? `${day} ${time}` : day;
}

function showDay(serial: number, epoch: 1900 | 1904): string {
  const shift = epoch === 1900 && serial < 60 ? 1 : 0;
  const day = new Date(epochs[epoch] + (serial + shift) * dayInMs);
  return `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`;
}

/** Up to ten digits that count, as a cell shows them, so that 0.1 + 0.2 is 0,3. */
function plain(number: number): string {
  return String(Number(number.toPrecision(10))).replace('.', ',');
}
