// What is said about settings and by the daemon.
#include <QtGlobal>

#include "ui/node_words_catalogue.h"

namespace cairn::ui {
namespace {

constexpr const char* kOfTheNode[] = {
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "is in the way of a folder"),
    QT_TRANSLATE_NOOP(
        "cairn::ui::NodeWords",
        "too long for a Unix socket, and there is no folder with a shorter name to put it in"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "a daemon already answers there"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the daemon answered with the status %1"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "no daemon answers at %1"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "the daemon speaks another version of the API; start it again"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the daemon's answer %1"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the daemon's answer is larger than 1 GiB"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the daemon has ended before the command was done"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the daemon has closed the connection"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the daemon's answer is not HTTP"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "a line of the daemon's answer is longer than 64 MiB"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the daemon's answer ends within a line"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "no answer in time"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the connection broke"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "path"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "stripe"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "folder"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "no events"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the daemon's answer"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "must be an absolute path"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "must be a whole number from 0 to 63"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the node does not answer within 2 seconds"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1, line %2"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "environment variable %1"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "text in quotation marks"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "true or false"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "a whole number"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "a table"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "a list of texts in quotation marks"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "another type"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "no such setting; there are %1"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "must be %1"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "what it is to become is not one value of TOML"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the changed settings would not be readable"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "is written in a way that cannot be changed safely; change it by hand"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "no such setting"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "use K+M, with K from 1 to 32 and M from 0 to 32, as 8+4"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "use true or false"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "use a number from %1 to %2"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "use at least 4Ki"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "a whole number and k, M, G, Ki, Mi or Gi, as 10Mi"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "name a folder"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "name a file"),
    QT_TRANSLATE_NOOP(
        "cairn::ui::NodeWords",
        "; CAIRN_LOG_LEVEL counts before LOG_LEVEL, should that be another program's"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the quotation mark is not closed"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "there is text behind the closing quotation mark"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "looking for somebody who has it"),
    QT_TRANSLATE_NOOP(
        "cairn::ui::NodeWords",
        "%1 cannot be completed with what the connected peers have; waiting for others"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "this node keeps nothing"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the download"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "it is paused"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "not in the library"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "'%1' is removed, but not all of its space is freed"),
    QT_TRANSLATE_NOOP(
        "cairn::ui::NodeWords",
        "something is being shared just now, and would be given up too; stop it, or wait "
        "until it is done"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "not all of the space is freed"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "this node takes no part in the network"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "a node that only reads takes no part in the network"),
    QT_TRANSLATE_NOOP(
        "cairn::ui::NodeWords",
        "bundle %1 cannot be read without the key of its link; its chunks can be kept for"
        " others"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "there is no piece %1; the pieces of a stripe are numbered from 0"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the download goes on with the node"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "bundle %1 is neither in the library nor a download"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "a name is 1 to 255 bytes of UTF-8"),
    QT_TRANSLATE_NOOP(
        "cairn::ui::NodeWords",
        "'%1' is being downloaded to %2; let that finish, or remove it, before this is moved"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "bundle %1 has no stripe %2; there are %3, numbered from 0"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "setting up %1"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "%1 is missing or empty, but %2 holds what it describes"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "put the library back, or move the packs away to start anew"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "bundle %1 is not in the library"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "; compare it with the original link"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "use 1 to 64 bytes of plain text"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "name the network with 1 to 64 bytes of plain text"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the secret has 1 to 1024 bytes"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "use on or off"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "use a number from 1 to 65535, or 0 for any port that is free"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "use none, or HOST:PORT, more of them with commas between"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "'%1' is not one"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "use at most 32 hosts"),
    QT_TRANSLATE_NOOP(
        "cairn::ui::NodeWords",
        "use addresses of this machine, at most one of IPv4 and one of IPv6, with a comma"
        " between"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "use none, or HOST:PORT of this machine alone, as 127.0.0.1:9001"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "another share is under way in this process"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the DHT is switched off"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the node has not said where it can be reached"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "the record of this node's addresses can have no later version"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "has more than %1 dots; these are no settings of Cairn"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "use a whole number and k, M, G, Ki, Mi or Gi, as 500k"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "use unlimited, or bytes per second, at least 1k"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "a whole number and k, M, G, Ki, Mi or Gi, as 500k"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "use entries as mon-fri 08:00-18:00 up 500k down 2M"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "use at most 64 entries"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "connecting to %1"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "1 peer"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 peers"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "1 stripe"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 stripes"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "port %1 (%2) is used by another program"),
    QT_TRANSLATE_NOOP(
        "cairn::ui::NodeWords",
        "use trace, debug, info, warning, error or off; CAIRN_LOG_LEVEL counts before "
        "LOG_LEVEL, should that be another program's"),
    QT_TRANSLATE_NOOP(
        "cairn::ui::NodeWords",
        "the link's key does not open this bundle; compare it with the original link"),
};

}  // namespace

std::span<const char* const> ofTheNode() {
  return kOfTheNode;
}

}  // namespace cairn::ui
