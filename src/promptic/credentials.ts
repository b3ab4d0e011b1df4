import { checkCredential, createMissingCredentialError, env } from '../core/options.ts';

/** An empty string counts as not given, as an option and in the environment. */
export interface CredentialOptions {
  /** API key; it belongs to one workspace. @default the environment variable `PROMPTIC_API_KEY` */
  apiKey?: string | undefined;
  /** Session token of a device login. It is used instead of `apiKey` if both are given. @default the environment variable `PROMPTIC_ACCESS_TOKEN` */
  accessToken?: string | undefined;
  /** ID of the workspace, sent as `X-Workspace-Id` with an access token only. @default the environment variable `PROMPTIC_WORKSPACE_ID` */
  workspaceId?: string | undefined;
  /**
   * The same ID under the name that Promptic uses since 0.21. It replaces `workspaceId` and is sent as `X-AI-Application-Id`.
   * @default the environment variable `PROMPTIC_AI_APPLICATION_ID`
   */
  aiApplicationId?: string | undefined;
}

export interface Credentials {
  authorization: string;
  /** The headers with the ID of the workspace; empty with an API key, or if there is no ID. */
  workspaceHeaders: Record<string, string>;
}

/**
 * Resolves the credential: options before the environment, and in each a token before a key (contract §2).
 * @throws {UsageError} when there is none, or when it cannot be sent in a header. The message does not contain the value.
 */
export function resolveCredentials(options: CredentialOptions): Credentials {
  const token = options.accessToken || (options.apiKey ? undefined : env('PROMPTIC_ACCESS_TOKEN'));
  if (token) {
    return {
      authorization: `Bearer ${checkCredential(token, 'accessToken (or PROMPTIC_ACCESS_TOKEN)')}`,
      workspaceHeaders: buildWorkspaceHeaders(options),
    };
  }
  const key = options.apiKey || env('PROMPTIC_API_KEY');
  if (!key) {
    throw createMissingCredentialError(['apiKey', 'accessToken'], ['PROMPTIC_API_KEY', 'PROMPTIC_ACCESS_TOKEN']);
  }
  return { authorization: `Bearer ${checkCredential(key, 'apiKey (or PROMPTIC_API_KEY)')}`, workspaceHeaders: {} };
}

function buildWorkspaceHeaders(options: CredentialOptions): Record<string, string> {
  const newer = 'x-ai-application-id';
  const older = 'x-workspace-id';
  if (options.aiApplicationId) return { [newer]: checkCredential(options.aiApplicationId, 'aiApplicationId') };
  if (options.workspaceId) return { [older]: checkCredential(options.workspaceId, 'workspaceId') };
  const application = env('PROMPTIC_AI_APPLICATION_ID');
  if (application) return { [newer]: checkCredential(application, 'PROMPTIC_AI_APPLICATION_ID') };
  const workspace = env('PROMPTIC_WORKSPACE_ID');
  return workspace ? { [older]: checkCredential(workspace, 'PROMPTIC_WORKSPACE_ID') } : {};
}
