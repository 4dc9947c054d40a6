import { errorList, errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { Fieldset } from '../../../../ui/components/fieldset.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Grid, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { EmailField, PhoneField, TextField } from '../../../../ui/components/text-field.tsx';
import { type Look, lookNames, looks } from '../../../../ui/looks.ts';
import { words } from './words.ts';

export const path = '/werk/beheer/regio';

interface Props {
  form: FormState;
  lang: Lang;
  csrf: string;
  /** Only an example region has the page with all components. */
  withSamples: boolean;
}

/** What the region's own people decide about how it presents itself. */
export function RegionPage({ form, lang, csrf, withSamples }: Props) {
  const t = words[lang];
  const field = (name: string) => ({ name, value: typed(form, name), ...errorOf(form, name), autocomplete: 'off' });
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
      </Stack>
      <Form action={localPath(path, lang)} csrf={csrf} errors={errorList(form)}>
        <RadioGroup
          name="look"
          legend={t.look}
          options={lookNames.map((look) => ({ value: look, label: t.looks[look], hint: t.lookHints[look] }))}
          value={typed(form, 'look')}
          {...errorOf(form, 'look')}
        />
        <Grid columns="narrow" list>
          {lookNames.map((look) => (
            <Card key={look} picture={<LookPreview look={look} />}>
              <p>{t.looks[look]}</p>
              {withSamples && (
                <Link href={`/dev/ui?thema=${look}`} label={`${t.samples}: ${t.looks[look]}`}>
                  {t.samples}
                </Link>
              )}
            </Card>
          ))}
        </Grid>
        <TextField {...field('name')} label={t.name} hint={t.nameHint} maxLength={60} />
        <Fieldset name="contact" legend={t.contact} hint={t.contactHint}>
          <Stack>
            <PhoneField {...field('phone')} label={t.phone} optional />
            <EmailField {...field('email')} label={t.email} optional />
            <TextField {...field('hours')} label={t.hours} hint={t.hoursHint} maxLength={120} optional />
          </Stack>
        </Fieldset>
        <ActionBar>
          <Button>{t.save}</Button>
        </ActionBar>
      </Form>
    </Stack>
  );
}

/** A page in small: header, ground, a card with a button, and the accent. */
function LookPreview({ look }: { look: Look }) {
  const { bar, sample } = looks[look];
  return (
    <svg viewBox="0 0 240 96" aria-hidden="true">
      <path fill={sample.page} d="M0 0h240v96H0z" />
      <path fill={bar.light} d="M0 0h240v22H0z" />
      <path fill={sample.card} d="M16 34h128v50H16z" />
      <path fill={sample.ink} d="M26 44h70v6H26zM26 55h94v3H26z" />
      <rect fill={sample.action} x="26" y="65" width="44" height="12" rx="6" />
      <path fill={sample.accent} d="M158 34h66v22h-66z" />
      <path fill={sample.tint} d="M158 62h66v22h-66z" />
    </svg>
  );
}
