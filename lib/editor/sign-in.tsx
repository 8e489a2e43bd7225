import type { ProblemLanguage } from '../problems/language';
import { getLanguage, type Site } from '../settings/site';
import { SIGN_IN } from './addresses';
import { renderDocument } from './document';
import { speak } from './words/words';

/** Why who sent the form is not let in. */
export type SignInTrouble = 'wrong' | 'tries' | 'foreign';

/** The page that asks for the token, and says nothing else, as HTML. */
export function renderSignIn(
  site: Site,
  language: ProblemLanguage,
  trouble?: SignInTrouble,
): string {
  const speech = speak(language);
  const { words } = speech;
  return renderDocument(
    speech,
    words.signIn,
    <main className="wrap">
      <div className="sign-in">
        <p className="meta">{getLanguage(site, site.defaultLanguage).title}</p>
        <h1>{words.desk}</h1>
        {trouble && <p role="alert">{words[trouble]}</p>}
        <form method="post" action={SIGN_IN}>
          <label>
            {words.token}
            <input type="password" name="token" autoComplete="current-password" required />
          </label>
          <p className="help">{words.tokenHelp}</p>
          <button type="submit">{words.signIn}</button>
        </form>
      </div>
    </main>,
  );
}
