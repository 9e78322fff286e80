# bash completion for cairn

_cairn() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command="" at
  local commands="share list inspect get verify remove rename relocate move status downloads seed pause resume order peers limits watch reach port dht"
  local network="--dht --dht-port --bootstrap --network --network-secret --bind --lan --map-ports"
  local daemon="--node-id --serve-port --api-listen --up --down --log-level --log-file --log-format"
  local options="--data-dir --storage-dir --config --json --quiet --version --help"
  COMPREPLY=()
  for ((at = 1; at < COMP_CWORD; at++)); do
    case ${COMP_WORDS[at]} in
      --data-dir | --storage-dir | --config) at=$((at + 1)) ;;
      --node-id | --serve-port | --api-listen | --up | --down | --log-level | --log-file | --log-format)
        at=$((at + 1))
        ;;
      --daemon) command=--daemon ;;
      --dht | --dht-port | --bootstrap | --network | --network-secret | --bind | --lan | --map-ports)
        at=$((at + 1))
        ;;
      -*) ;;
      dht) command=dht ;;
      *)
        # "dht" is followed by what to do with it.
        command+=${command:+ }${COMP_WORDS[at]}
        break
        ;;
    esac
  done
  case $previous in
    --data-dir | --storage-dir | -o | --output)
      compopt -o filenames 2>/dev/null
      mapfile -t COMPREPLY < <(compgen -d -- "$current")
      return
      ;;
    --config | --log-file)
      compopt -o filenames 2>/dev/null
      mapfile -t COMPREPLY < <(compgen -f -- "$current")
      return
      ;;
    --code)
      mapfile -t COMPREPLY < <(compgen -W "4+2 8+4 10+6 16+8 1+0" -- "$current")
      return
      ;;
    --key)
      compopt -o filenames 2>/dev/null
      mapfile -t COMPREPLY < <(compgen -f -- "$current")
      return
      ;;
    --dht | --lan | --map-ports)
      mapfile -t COMPREPLY < <(compgen -W "on off" -- "$current")
      return
      ;;
    --log-level)
      mapfile -t COMPREPLY < <(compgen -W "trace debug info warning error off" -- "$current")
      return
      ;;
    --log-format)
      mapfile -t COMPREPLY < <(compgen -W "text json journal" -- "$current")
      return
      ;;
    --bootstrap | --api-listen)
      mapfile -t COMPREPLY < <(compgen -W "none" -- "$current")
      return
      ;;
    --up | --down)
      mapfile -t COMPREPLY < <(compgen -W "unlimited" -- "$current")
      return
      ;;
    --node-id | --serve-port | --files | --announce | --dht-port | --network | --network-secret | --bind) return ;;
    --salt | --sequence | --from | --pieces) return ;;
    --protocol)
      mapfile -t COMPREPLY < <(compgen -W "pcp nat-pmp upnp" -- "$current")
      return
      ;;
  esac
  case $command in
    "") options="$commands --daemon $options" ;;
    --daemon) options="$daemon $network $options" ;;
    share) options="--code --copy --no-copy --wait $network $options" ;;
    get) options="-o --output --files --overwrite --from --first --last --in-order --no-seed $network $options" ;;
    seed) options="--pieces --from $network $options" ;;
    order) options="--first --last --in-order $options" ;;
    limits) options="--up --down $options" ;;
    verify) options="--repair $options" ;;
    remove) options="--unfinished $options" ;;
    port) options="--protocol $options" ;;
    dht) options="run status find put get $network $options" ;;
    "dht run") options="--announce $network $options" ;;
    "dht put") options="--key --salt --sequence --bencoded $network $options" ;;
    "dht get") options="--salt $network $options" ;;
    "dht "*) options="$network $options" ;;
  esac
  if [[ ($command == share || $command == relocate || $command == move) && $current != -* ]]; then
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  elif [[ -z $command || $command == dht || $current == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
  fi
}

complete -F _cairn cairn
