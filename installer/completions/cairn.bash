# bash completion for cairn

_cairn() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command="" at
  local commands="share list inspect get verify remove status port"
  local options="--data-dir --config --json --quiet --version --help"
  COMPREPLY=()
  for ((at = 1; at < COMP_CWORD; at++)); do
    case ${COMP_WORDS[at]} in
      --data-dir | --config) at=$((at + 1)) ;;
      -*) ;;
      *)
        command=${COMP_WORDS[at]}
        break
        ;;
    esac
  done
  case $previous in
    --data-dir | -o | --output)
      compopt -o filenames 2>/dev/null
      mapfile -t COMPREPLY < <(compgen -d -- "$current")
      return
      ;;
    --config)
      compopt -o filenames 2>/dev/null
      mapfile -t COMPREPLY < <(compgen -f -- "$current")
      return
      ;;
    --code)
      mapfile -t COMPREPLY < <(compgen -W "4+2 8+4 10+6 16+8 1+0" -- "$current")
      return
      ;;
    --files) return ;;
    --protocol)
      mapfile -t COMPREPLY < <(compgen -W "pcp nat-pmp upnp" -- "$current")
      return
      ;;
  esac
  case $command in
    "") options="$commands $options" ;;
    share) options="--code --copy --no-copy $options" ;;
    get) options="-o --output --files --overwrite $options" ;;
    verify) options="--repair $options" ;;
    remove) options="--unfinished $options" ;;
    port) options="--protocol $options" ;;
  esac
  if [[ $command == share && $current != -* ]]; then
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  elif [[ -z $command || $current == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
  fi
}

complete -F _cairn cairn
