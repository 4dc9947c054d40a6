import type { Lang } from '../../platform/i18n/lang.ts';
import type { Domain, OpeningAudience } from './openings.ts';

/** Audiences as they stand in a sentence. */
export const audienceWords: Record<Lang, Record<OpeningAudience, string>> = {
  nl: {
    'cjg-partners': 'partners van het CJG',
    parents: 'ouders',
    youth: 'jongeren',
    'basic-provisions': 'scholen, kinderopvang en verenigingen',
    'contracted-providers': 'gecontracteerde aanbieders',
    'independent-providers': 'vrijgevestigde aanbieders',
  },
  en: {
    'cjg-partners': 'partners of the CJG',
    parents: 'parents',
    youth: 'young people',
    'basic-provisions': 'schools, childcare and associations',
    'contracted-providers': 'contracted providers',
    'independent-providers': 'independent providers',
  },
};

/** The same, short, for the head of a column. */
export const audienceShort: Record<Lang, Record<OpeningAudience, string>> = {
  nl: {
    'cjg-partners': 'CJG',
    parents: 'Ouders',
    youth: 'Jongeren',
    'basic-provisions': 'Scholen, clubs',
    'contracted-providers': 'Met contract',
    'independent-providers': 'Vrij gevestigd',
  },
  en: {
    'cjg-partners': 'CJG',
    parents: 'Parents',
    youth: 'Young people',
    'basic-provisions': 'Schools, clubs',
    'contracted-providers': 'With contract',
    'independent-providers': 'Independent',
  },
};

export const domainWords: Record<Lang, Record<Domain, string>> = {
  nl: { youth: 'Jeugd', wmo: 'Wmo' },
  en: { youth: 'Youth', wmo: 'Social support (Wmo)' },
};
