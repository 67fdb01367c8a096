import { createPipedriveClient } from "@project-apis/pipedrive";
import { createPipedriveOAuth, type PipedriveTokens } from "@project-apis/pipedrive/oauth";

/** One user's connection; `user` stands for what you keep of them. */
export function connectionOf(user: { state?: string | undefined; tokens?: PipedriveTokens | undefined }) {
  const oauth = createPipedriveOAuth({
    clientId: process.env.PIPEDRIVE_CLIENT_ID!,
    clientSecret: process.env.PIPEDRIVE_CLIENT_SECRET!,
    redirectUri: "https://app.example/callback",
    tokens: user.tokens,
    async onTokens(tokens) {
      user.tokens = tokens; // Await your database here.
    },
  });
  return {
    /** Calls on the user's behalf; the access token is refreshed when it has to be. */
    pipedrive: createPipedriveClient({ auth: { accessToken: oauth.accessToken } }),
    /** Where to redirect the user to, for consent. */
    start() {
      user.state = crypto.randomUUID();
      return oauth.authorizationUrl({ state: user.state });
    },
    /** The user is back at the redirect URI. Throws OAuthError when they declined. */
    async finish(url: string) {
      const { state } = user;
      user.state = undefined;
      if (state === undefined) throw new Error("No authorization is under way.");
      await oauth.exchangeCode(url, { state });
    },
  };
}
