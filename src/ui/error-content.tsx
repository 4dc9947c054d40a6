import { ButtonLink } from './components/button.tsx';
import { EmptyState } from './components/empty-state.tsx';

interface Props {
  status: number;
  title: string;
  message: string;
  lang: 'nl' | 'en';
}

/** What happened, and always a next step. */
export function ErrorContent({ status, title, message, lang }: Props) {
  const nl = lang === 'nl';
  const prefix = nl ? '' : '/en';
  return (
    <EmptyState
      title={title}
      headingLevel={1}
      actions={
        <>
          <ButtonLink href={`${prefix}/aanbod`}>{nl ? 'Zoek in het aanbod' : 'Search the offers'}</ButtonLink>
          <ButtonLink href={prefix || '/'} look="secondary">
            {nl ? 'Naar de voorpagina' : 'To the home page'}
          </ButtonLink>
        </>
      }
    >
      <p>{message}</p>
      <p class="op-small">{nl ? `Code ${status}` : `Code ${status}`}</p>
    </EmptyState>
  );
}
