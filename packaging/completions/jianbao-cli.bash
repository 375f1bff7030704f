# SPDX-FileCopyrightText: 2026 The Jianbao authors
# SPDX-License-Identifier: MIT
#
# Completion of jianbao-cli for bash: commands, verbs, options, files.

_jianbao_cli() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]-}
  local commands='outline render check new item capture lead breaks links warmup index help' words= kind=

  if ((COMP_CWORD == 1)); then
    words="$commands --help --version"
  elif [[ $previous == --profile ]]; then
    words='github pages wechat'
  elif [[ $previous == --format ]]; then
    words='text json sarif github'
    [[ ${COMP_WORDS[*]} != *--list-rules* ]] || words='text json markdown'
  elif [[ $previous == --fail-on ]]; then
    words='error warning info'
  elif [[ $previous == --rule || $previous == --no-rule ]]; then
    words=$("${COMP_WORDS[0]}" check --list-rules 2>/dev/null | cut -d ' ' -f 1)
  elif [[ $previous == --from ]]; then
    kind=file
  elif [[ $previous == --date || $previous == --since ]]; then
    return
  elif [[ $current == -* ]]; then
    case $command in
      outline) words='--json --help' ;;
      render) words='--profile --standalone --help' ;;
      check) words='--format --fix --dry-run --rule --no-rule --since --fail-on --list-rules --help' ;;
      new) words='--date --from --dry-run --help' ;;
      item) words='--from --dry-run --help' ;;
      lead | breaks | links | warmup | index) words='--dry-run --help' ;;
      *) words=--help ;;
    esac
  elif ((COMP_CWORD == 2)) && [[ $command =~ ^(help|item|lead|breaks|links|warmup|index)$ ]]; then
    case $command in
      help) words=$commands ;;
      item) words='add move remove normalise' ;;
      lead) words=sync ;;
      breaks | links) words=repair ;;
      warmup) words=normalise ;;
      index) words='check write' ;;
    esac
  elif [[ $command == new || $command == index ]]; then
    kind=directory
  elif [[ $command != help ]]; then
    kind=file
  fi

  if [[ $kind ]]; then
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -A "$kind" -- "$current")
  else
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
  fi
}

complete -F _jianbao_cli jianbao-cli
