import { clockTime, longDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Dutch } from '../../../../ui/page-lang.tsx';
import type { OtherGroup } from '../../elsewhere.ts';
import { registrationPath } from '../../links.ts';
import type { OwnRegistration } from '../../own-registration.ts';
import { words } from './words.ts';

interface Props {
  own: OwnRegistration;
  choice: NonNullable<OwnRegistration['choice']>;
  token: string;
  lang: Lang;
  csrf: string;
}

/** What a family may choose when its group was cancelled, merged or moved: stay, another group, or wait. Cancelling is below. */
export function Choice(props: Props) {
  const { choice, token, lang, csrf } = props;
  const t = words[lang];
  const { how, others } = choice;
  return (
    <section class="op-stack" aria-labelledby="keuze">
      <Heading level={2} id="keuze">
        {t.choices[how]}
      </Heading>
      <Text>{t.choiceText[how]}</Text>
      {how !== 'cancelled' && (
        <Form action={registrationPath(token, lang, '/verhuizing')} csrf={csrf} label={t.stay}>
          <Button icon="check">{t.stay}</Button>
        </Form>
      )}
      {others.length === 0 && <Text>{t.noOther}</Text>}
      {others.map((other, index) => (
        <Other key={other.groupId} other={other} primary={how === 'cancelled' && index === 0} {...props} />
      ))}
      <Form action={registrationPath(token, lang, '/wachtlijst')} csrf={csrf} label={t.wait}>
        <Stack gap="small">
          <Text small>{t.waitText}</Text>
          <Button look="secondary">{t.wait}</Button>
        </Stack>
      </Form>
    </section>
  );
}

function Other({ other, primary, token, lang, csrf }: Props & { other: OtherGroup; primary: boolean }) {
  const t = words[lang];
  const when = `${longDate(other.startsAt, lang)}, ${clockTime(other.startsAt, lang)}`;
  return (
    <Card title={<Dutch>{other.title}</Dutch>}>
      <p>
        {when}, {other.placeName}, {other.town}
      </p>
      <p class="op-small">
        {t.km(other.km)}, {t.free(other.free)}
      </p>
      <Form action={registrationPath(token, lang, '/andere-groep')} csrf={csrf} hidden={{ groep: other.groupId }} label={t.take}>
        <Button look={primary ? 'primary' : 'secondary'} small label={t.takeLabel(other.title, when)}>
          {t.take}
        </Button>
      </Form>
    </Card>
  );
}
