import { type FormState, typed } from '../../../../platform/http/form.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { type BreakRow, verdicts } from '../../breaks.ts';
import { BreakFacts } from '../../parts/break-facts.tsx';
import { officerPath } from '../../paths.ts';
import { verdictWords } from '../../request-words.ts';

export const words = {
  nl: {
    title: 'Was deze noodtoegang terecht?',
    back: 'Noodtoegang',
    legend: 'Je oordeel',
    button: 'Bewaar mijn oordeel',
    notices: { done: 'Je oordeel is bewaard.', already: 'Dit was al beoordeeld.', own: 'Je kunt jezelf niet beoordelen.' },
  },
  en: {
    title: 'Was this emergency access justified?',
    back: 'Emergency access',
    legend: 'Your verdict',
    button: 'Keep my verdict',
    notices: { done: 'Your verdict is kept.', already: 'This was reviewed already.', own: 'You cannot review yourself.' },
  },
} as const;

interface Props {
  row: BreakRow;
  lang: Lang;
  csrf: string;
  form: FormState;
}

/** Who, what and why, and a verdict. */
export function VerdictPage({ row, lang, csrf, form }: Props) {
  const t = words[lang];
  const errors = Object.entries(form.errors).map(([field, message]) => ({ field: field || 'oordeel', message }));
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Heading level={2}>{row.name}</Heading>
      <BreakFacts row={row} lang={lang} />
      <Form action={officerPath('verdict', lang, row.id)} csrf={csrf} errors={errors}>
        <RadioGroup
          name="oordeel"
          legend={t.legend}
          options={verdicts.map((value) => ({ value, label: verdictWords[lang][value] }))}
          value={typed(form, 'oordeel')}
          {...(form.errors.oordeel ? { error: form.errors.oordeel } : {})}
        />
        <ActionBar>
          <Button>{t.button}</Button>
        </ActionBar>
      </Form>
    </Stack>
  );
}
