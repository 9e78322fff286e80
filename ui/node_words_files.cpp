// What is said about files, programs and sockets by what asks the system for them.
#include <QtGlobal>

#include "ui/node_words_catalogue.h"

namespace cairn::ui {
namespace {

constexpr const char* kOfFiles[] = {
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "another get"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "ends at %1, expected %2 bytes or more"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 has %2 bytes, at most %3 are expected"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 is not a folder"),
    QT_TRANSLATE_NOOP(
        "cairn::ui::NodeWords",
        "%1 is a file that Cairn did not make, where its lock would be; move it away or "
        "choose another folder"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "not enough memory"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "an unknown failure"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "not waited for any longer"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "not begun"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "no thread could be started"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "cannot be opened"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "cannot be written to the disk"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the log cannot be opened"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the log cannot be written"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "has no address"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "no memory to ask with"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "too many names are asked for"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "nobody knew it in time"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "this machine has no gateway for IPv4"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the router does not speak it"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "libnatpmp failed with %1"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the address towards the gateway is not known"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the router answered another question"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the empty path"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "cannot be opened for writing"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "it is a symbolic link"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "cannot be examined"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "it is not a file"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "cannot be read"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "cannot be written"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "cannot be given its size"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "cannot be listed"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "cannot be created"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "cannot be removed"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "cannot be replaced"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "cannot be renamed to %1"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "is not replaced"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "cannot be read as a link"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "cannot be given its permissions"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "cannot be given its time"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "its disk cannot be examined"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "cannot be found"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the home folder is unknown; set HOME"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "cannot be locked"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "held by %1"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "held by another program"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "no socket to connect with"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "speaks another protocol"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "shows no certificate"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "shows an unusable certificate"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "nobody answered in time"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the handshake failed"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "is %1 and not %2"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the connection ended without a goodbye"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "TLS failed"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "TLS cannot send"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "receiving"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the router cannot open ports"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the router does not answer any more"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the router answered with error %1 (%2)"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 is not set"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 is not an absolute path"),
};

}  // namespace

std::span<const char* const> ofFiles() {
  return kOfFiles;
}

}  // namespace cairn::ui
