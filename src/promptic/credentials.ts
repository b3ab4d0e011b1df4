import { UsageError } from '../core/errors.ts';
import { checkCredential, env } from '../core/options.ts';

/** Who calls. An empty string counts as not given, in an option and in the environment. */
export interface CredentialOptions {
  /** API key; it carries its workspace. Default: the environment's `PROMPTIC_API_KEY`. */
  apiKey?: string | undefined;
  /** Session token of a device login. It goes before an API key given beside it. Default: the environment's `PROMPTIC_ACCESS_TOKEN`. */
  accessToken?: string | undefined;
  /** Id of the workspace, sent as `X-Workspace-Id` beside an access token only. Default: the environment's `PROMPTIC_WORKSPACE_ID`. */
  workspaceId?: string | undefined;
  /**
   * The same id under the name that Promptic uses since 0.21; it goes before `workspaceId` and is sent as `X-AI-Application-Id`.
   * Default: the environment's `PROMPTIC_AI_APPLICATION_ID`.
   */
  aiApplicationId?: string | undefined;
}

export interface Credentials {
  authorization: string;
  /** The headers that name the workspace; empty beside an API key, or where no id is known. */
  workspaceHeaders: Record<string, string>;
}

/**
 * Picks the credential: what the caller passes before the environment, and a token before a key in each (contract §2).
 * @throws UsageError where there is none, or where one cannot stand in a header; it names the option and never shows the value.
 */
export function pickCredentials(options: CredentialOptions): Credentials {
  const token = options.accessToken || (options.apiKey ? undefined : env('PROMPTIC_ACCESS_TOKEN'));
  if (token) {
    return {
      authorization: `Bearer ${checkCredential(token, 'accessToken (or PROMPTIC_ACCESS_TOKEN)')}`,
      workspaceHeaders: workspaceHeaders(options),
    };
  }
  const key = options.apiKey || env('PROMPTIC_API_KEY');
  if (!key) {
    throw new UsageError(
      'Authentication required. Pass apiKey or accessToken, or set PROMPTIC_API_KEY or PROMPTIC_ACCESS_TOKEN.',
    );
  }
  return { authorization: `Bearer ${checkCredential(key, 'apiKey (or PROMPTIC_API_KEY)')}`, workspaceHeaders: {} };
}

function workspaceHeaders(options: CredentialOptions): Record<string, string> {
  const newer = 'x-ai-application-id';
  const older = 'x-workspace-id';
  if (options.aiApplicationId) return { [newer]: checkCredential(options.aiApplicationId, 'aiApplicationId') };
  if (options.workspaceId) return { [older]: checkCredential(options.workspaceId, 'workspaceId') };
  const application = env('PROMPTIC_AI_APPLICATION_ID');
  if (application) return { [newer]: checkCredential(application, 'PROMPTIC_AI_APPLICATION_ID') };
  const workspace = env('PROMPTIC_WORKSPACE_ID');
  return workspace ? { [older]: checkCredential(workspace, 'PROMPTIC_WORKSPACE_ID') } : {};
}
