import { toJson } from '../../core/request.ts';
import { createUploadBody, type UploadBody } from '../../core/upload.ts';
import { type AudioArguments, isBlob, openAudio, openContent } from './audio.ts';
import { buildMetadata, type EvaluationRules } from './metadata.ts';
import { buildFrame, openMultipart } from './multipart.ts';

/** Arguments of `evaluateCall`: the recording and the rules of the evaluation. */
export interface EvaluateCallParams extends AudioArguments, EvaluationRules {}

/**
 * Checks the arguments and builds the body of an evaluation. The recording is streamed when the body is sent.
 * @throws {ValidationError} for the first broken rule (contract §5.2).
 */
export async function createEvaluationBody(params: EvaluateCallParams): Promise<UploadBody> {
  const metadata = toJson(buildMetadata(params), 'evaluateCall');
  const { filename, contentType, content, size } = await openAudio(params);
  const frame = buildFrame(filename, contentType, metadata);
  const { head, tail } = frame;
  return createUploadBody({
    contentType: frame.contentType,
    length: size === undefined ? undefined : head.byteLength + size + tail.byteLength,
    replayable: isBlob(content),
    // Not for a Blob of another realm: the constructor would write "[object Blob]".
    ...(content instanceof Blob ? { blob: new Blob([head, content, tail]) } : {}),
    open: () => openMultipart(frame, openContent(content), size),
  });
}
