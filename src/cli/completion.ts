import { defineCommand } from './command.ts';
import { ExitCode } from './failure.ts';
import { resolveName } from './nearest.ts';

/** Each script asks the hidden command `__complete`, which prints one candidate a line. No network is used. */
const SCRIPTS: Record<string, string> = {
  // The words are taken from the line itself, since bash breaks words at "=" and ":".
  bash: `_evalwire() {
  local line="\${COMP_LINE:0:COMP_POINT}" word candidates
  local -a words
  read -r -a words <<< "$line"
  [[ "$line" == *[[:space:]] ]] && words+=("")
  word="\${words[\${#words[@]}-1]}"
  candidates="$("\${words[0]}" __complete -- "\${words[@]:1}" 2>/dev/null)" || return
  local IFS=$'\\n'
  COMPREPLY=($(compgen -W "$candidates" -- "$word"))
  [[ \${#COMPREPLY[@]} -eq 1 && "\${COMPREPLY[0]}" == *= ]] && compopt -o nospace
  # bash replaces only what follows the last "=" or ":".
  local cut="\${word%"\${word##*[=:]}"}"
  COMPREPLY=("\${COMPREPLY[@]#"$cut"}")
}
complete -o default -F _evalwire evalwire`,
  zsh: `#compdef evalwire
_evalwire() {
  local -a candidates
  candidates=("\${(@f)$("\${words[1]}" __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  local -a open closed
  open=(\${(M)candidates:#*=})
  closed=(\${candidates:#*=})
  (( \${#closed} )) && compadd -- "\${closed[@]}"
  (( \${#open} )) && compadd -S '' -- "\${open[@]}"
  (( \${#candidates} )) || _files
}
compdef _evalwire evalwire`,
  fish: `function __evalwire_complete
  set -l words (commandline -opc) (commandline -ct)
  $words[1] __complete -- $words[2..-1] 2>/dev/null
end
complete -c evalwire -f -a '(__evalwire_complete)'`,
};

export const command = defineCommand({
  usage: '<bash|zsh|fish>',
  description: `Prints a script that completes commands, services, operations, arguments and their values.

  bash  source <(evalwire completion bash)
  zsh   source <(evalwire completion zsh)
  fish  evalwire completion fish | source`,
  options: {},
  examples: ['completion bash >> ~/.bashrc'],
  positionals: { min: 1, max: 1 },

  async run({ positionals, output }) {
    const shell = resolveName(positionals[0] as string, Object.keys(SCRIPTS), 'shell');
    output.text(SCRIPTS[shell] as string);
    return ExitCode.ok;
  },

  complete: async () => Object.keys(SCRIPTS),
});
