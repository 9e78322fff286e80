# fish completion for cairn

set -l commands share list inspect get verify remove status port dht
set -l actions run status find put get
set -l none "not __fish_seen_subcommand_from $commands"
set -l get '__fish_seen_subcommand_from get; and not __fish_seen_subcommand_from dht'
set -l dht '__fish_seen_subcommand_from dht'
set -l daemon '__fish_contains_opt daemon'
set -l which "$dht; and not __fish_seen_subcommand_from $actions"

complete -c cairn -f
complete -c cairn -l data-dir -r -F -d 'The data folder to use'
complete -c cairn -l storage-dir -r -F -d 'The data folder to use'
complete -c cairn -l config -r -F -d 'The settings file to read'
complete -c cairn -l json -d 'Print the result as JSON'
complete -c cairn -l quiet -d 'Show no progress'
complete -c cairn -l version -d 'Print the version'
complete -c cairn -s h -l help -d 'Print help'

complete -c cairn -n $none -a share -d 'Make a link for files and folders'
complete -c cairn -n $none -a list -d 'List what the library holds'
complete -c cairn -n $none -a inspect -d 'Show what a link describes'
complete -c cairn -n $none -a get -d 'Write the files behind a link'
complete -c cairn -n $none -a verify -d 'Look for damaged chunks'
complete -c cairn -n $none -a remove -d 'Take a bundle out of the library'
complete -c cairn -n $none -a status -d 'Show the data folder and its size'
complete -c cairn -n $none -a port -d 'Keep a port open on the router'
complete -c cairn -n $none -a dht -d 'Find peers and keep values in the DHT'

complete -c cairn -n '__fish_seen_subcommand_from share' -F
complete -c cairn -n '__fish_seen_subcommand_from share' -l code -x -a '4+2 8+4 10+6 16+8' -d 'Data and parity chunks'
complete -c cairn -n '__fish_seen_subcommand_from share' -l copy -d 'Keep a copy in the data folder'
complete -c cairn -n '__fish_seen_subcommand_from share' -l no-copy -d 'Serve from the files where they are'
complete -c cairn -n $get -s o -l output -r -F -d 'The folder to write into'
complete -c cairn -n $get -l files -x -d 'Fetch the files matching a pattern'
complete -c cairn -n $get -l overwrite -d 'Replace files that differ'
complete -c cairn -n '__fish_seen_subcommand_from port' -l protocol -x -a 'pcp nat-pmp upnp' -d 'How to ask the router'
complete -c cairn -n '__fish_seen_subcommand_from remove' -l unfinished -d 'Give up interrupted shares'
complete -c cairn -n '__fish_seen_subcommand_from verify' -l repair -d 'Rebuild damaged chunks'

complete -c cairn -n $which -a run -d 'Take part until stopped'
complete -c cairn -n $which -a status -d 'Show how that goes'
complete -c cairn -n $which -a find -d 'Show who has what a link stands for'
complete -c cairn -n $which -a put -d 'Put a small value into the DHT'
complete -c cairn -n $which -a get -d 'Print a value from the DHT'
complete -c cairn -n "$dht; or $daemon" -l dht -x -a 'on off' -d 'Use the DHT'
complete -c cairn -n "$dht; or $daemon" -l dht-port -x -d 'The UDP port of the DHT'
complete -c cairn -n "$dht; or $daemon" -l bootstrap -x -a none -d 'Whom to ask first'
complete -c cairn -n "$dht; or $daemon" -l network -x -d 'The private network'
complete -c cairn -n "$dht; or $daemon" -l network-secret -x -d 'What its members share'
complete -c cairn -n "$dht; or $daemon" -l bind -x -d 'Where to be reached'
complete -c cairn -n "$dht; or $daemon" -l lan -x -a 'on off' -d 'Find peers on the local network'
complete -c cairn -n "$dht; or $daemon" -l map-ports -x -a 'on off' -d 'Open ports on the router'
complete -c cairn -n "$dht; and __fish_seen_subcommand_from run" -l announce -x -d 'The TCP port to announce'
complete -c cairn -n "$dht; and __fish_seen_subcommand_from put" -l key -r -F -d 'Sign the value'
complete -c cairn -n "$dht; and __fish_seen_subcommand_from put get" -l salt -x -d 'Tell values of one key apart'
complete -c cairn -n "$dht; and __fish_seen_subcommand_from put" -l sequence -x -d 'The number of the version'
complete -c cairn -n "$dht; and __fish_seen_subcommand_from put" -l bencoded -d 'The value is bencoded already'

complete -c cairn -n $none -l daemon -d 'Take part until stopped'
complete -c cairn -n $daemon -l node-id -x -d 'What to call this node'
complete -c cairn -n $daemon -l serve-port -x -d 'Where peers connect'
complete -c cairn -n $daemon -l api-listen -x -a none -d 'Where programs of this machine ask'
complete -c cairn -n $daemon -l up -x -a unlimited -d 'Bytes a second to the internet'
complete -c cairn -n $daemon -l down -x -a unlimited -d 'Bytes a second from the internet'
complete -c cairn -n $daemon -l log-level -x -a 'trace debug info warning error off' -d 'What is logged'
complete -c cairn -n $daemon -l log-file -r -F -d 'The file to log to'
complete -c cairn -n $daemon -l log-format -x -a 'text json journal' -d 'How a line is written'
