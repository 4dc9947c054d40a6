import type { Tone } from '../../../ui/classes.ts';
import type { Family } from '../participants.ts';
import type { RegistrationState } from '../registration.ts';

export const stateWords: Record<RegistrationState, { label: string; tone: Tone }> = {
  requested: { label: 'Nog bevestigen', tone: 'warning' },
  confirmed: { label: 'Staat vast', tone: 'success' },
  waiting: { label: 'Wachtlijst', tone: 'neutral' },
  offered: { label: 'Plek aangeboden', tone: 'info' },
  lapsed: { label: 'Vervallen', tone: 'neutral' },
  cancelled: { label: 'Afgemeld', tone: 'neutral' },
  completed: { label: 'Deed mee', tone: 'success' },
  'not-suitable': { label: 'Past niet', tone: 'neutral' },
};

export const channelWords: Record<Family['channel'], string> = {
  online: 'via de website',
  desk: 'aan de balie',
  telephone: 'per telefoon',
  team: 'door het team',
};

export function years(months: number): string {
  return months < 0 ? 'nog niet geboren' : months < 24 ? `${months} maanden` : `${Math.floor(months / 12)} jaar`;
}

export const places = (n: number) => `${n} ${n === 1 ? 'plek' : 'plekken'}`;
