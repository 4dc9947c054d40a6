import { errorList, errorOf, typed } from '../../../../platform/http/form.ts';
import { plainDate } from '../../../../platform/i18n/format.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { DateField } from '../../../../ui/components/date-field.tsx';
import { Disclosure } from '../../../../ui/components/disclosure.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { datePartsOf } from '../../../../ui/date-parts.ts';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { Profile } from '../../profile.ts';
import { CertificateTags } from '../trainers/certificate-tags.tsx';
import { formOf, type OwnModel } from './model.ts';
import { words } from './words.ts';

/** So many days before its end a qualification is marked. */
const SOON_DAYS = 90;

/** What somebody may give until when, what waits to be confirmed, and their certificates. */
export function QualificationsPart(model: OwnModel & { profile: Profile }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { profile, claims, methods, csrf, today } = model;
  const form = formOf(model, 'claim', {});
  const open = claims.filter((claim) => claim.state !== 'confirmed');
  return (
    <Stack>
      <Heading level={2}>{t.qualifications}</Heading>
      {profile.qualifications.length + open.length === 0 && <Text>{t.noQualifications}</Text>}
      <ul>
        {profile.qualifications.map((one) => {
          const left = today.until(one.validUntil, { largestUnit: 'days' }).days;
          const day = plainDate(one.validUntil, lang);
          return (
            <li key={one.interventionId}>
              <Dutch>{one.name}</Dutch>, {left < 0 ? t.ended(day) : t.until(day)}{' '}
              {left >= 0 && left <= SOON_DAYS && <Tag tone="warning">{t.soon}</Tag>}
            </li>
          );
        })}
        {open.map((claim) => (
          <li key={claim.id}>
            <Dutch>{claim.interventionName}</Dutch>, {t.until(plainDate(claim.validUntil, lang))}{' '}
            <Tag tone={claim.state === 'waiting' ? 'info' : 'error'}>
              {claim.state === 'waiting' ? t.waiting : t.refused(claim.reason ?? '')}
            </Tag>
          </li>
        ))}
      </ul>
      <CertificateTags held={profile.certificates} today={today} />
      <Disclosure label={t.claim} open={model.which === 'claim'}>
        <Text>{t.claimLead}</Text>
        <Form action={to('/mijn/trainer/bevoegdheden')} csrf={csrf} errors={errorList(form)} label={t.claim}>
          <Select
            name="method"
            label={t.method}
            options={methods.map((method) => ({ value: method.id, label: method.name, lang: 'nl' }))}
            value={typed(form, 'method')}
            {...errorOf(form, 'method')}
          />
          <TextField
            name="proof"
            label={t.proof}
            hint={t.proofHint}
            value={typed(form, 'proof')}
            maxLength={60}
            width="medium"
            autocomplete="off"
            {...errorOf(form, 'proof')}
          />
          <DateField
            name="obtained"
            label={t.obtained}
            value={datePartsOf(form.values, 'obtained')}
            optional
            {...errorOf(form, 'obtained')}
          />
          <DateField name="until" label={t.validUntil} value={datePartsOf(form.values, 'until')} {...errorOf(form, 'until')} />
          <ActionBar>
            <Button look="secondary">{t.sendClaim}</Button>
          </ActionBar>
        </Form>
      </Disclosure>
    </Stack>
  );
}
