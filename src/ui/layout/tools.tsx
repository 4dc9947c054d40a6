import { Icon } from '../components/icon.tsx';
import type { PageProps } from '../layout.tsx';
import { useWords } from '../words.ts';

/** The same page in the other language. */
export function LanguageLink({ alternate }: PageProps) {
  if (!alternate) return null;
  return (
    <a class="op-tool" href={alternate.href} hreflang={alternate.lang} lang={alternate.lang}>
      <Icon name="language" />
      {alternate.label}
    </a>
  );
}

/** Light or dark; appears only where script can do it, the system's choice is followed without. */
export function ThemeSwitch() {
  const words = useWords();
  return (
    <button
      type="button"
      class="op-tool"
      id="thema-knop"
      data-turbo-permanent=""
      data-theme-switch=""
      data-light={words.themeLight}
      data-dark={words.themeDark}
      hidden
    >
      <Icon name="moon" />
      <span>{words.themeDark}</span>
    </button>
  );
}

/** Who is logged in with a way out, or the way in. */
export function Account({ user, signInHref }: PageProps) {
  const words = useWords();
  if (!user) {
    return signInHref ? (
      <a class="op-tool" href={signInHref}>
        <Icon name="user" />
        {words.signIn}
      </a>
    ) : null;
  }
  return (
    <div class="op-account">
      <p>
        <span class="op-hidden">{words.signedInAs} </span>
        {user.href ? <a href={user.href}>{user.name}</a> : <strong>{user.name}</strong>}
        {user.role && <span class="op-account__role">{user.role}</span>}
      </p>
      {user.signOut && (
        <form action={user.signOut.action} method="post">
          {user.signOut.csrf && <input type="hidden" name="_csrf" value={user.signOut.csrf} />}
          <button class="op-tool" type="submit">
            <Icon name="logout" />
            {words.signOut}
          </button>
        </form>
      )}
    </div>
  );
}
