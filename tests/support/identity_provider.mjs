// An OpenID Connect provider (npm: oidc-provider) where everybody signs in with their name and any password.
import Provider from "oidc-provider";

const [port, callback, claimsAt] = process.argv.slice(2);
const groups = { ann: ["desk-admins", "staff"], vic: ["desk-viewers"], cal: ["staff"], eve: [] };

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [{ client_id: "hosted", client_secret: "the client's: secret", redirect_uris: [callback] }],
  claims: { openid: ["sub"], profile: ["name"], groups: ["groups"], email: ["email", "email_verified"] },
  scopes: ["openid", "profile", "groups", "email"],
  conformIdTokenClaims: claimsAt === "userinfo",
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => ({
      sub: id,
      name: `${id} of Acme`,
      groups: groups[id.split("-")[0]] ?? [],
      email: `${id.split("-")[0].toUpperCase()}@acme.example`,
      email_verified: !id.endsWith("-unverified"),
    }),
  }),
});
provider.listen(Number(port), "127.0.0.1");
