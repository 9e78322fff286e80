// What is said about what is stored: the library, packs, places and shares.
#include <QtGlobal>

#include "ui/node_words_catalogue.h"

namespace cairn::ui {
namespace {

constexpr const char* kOfTheStore[] = {
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 bytes are needed"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "was replaced"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the bundle on its way was removed meanwhile"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "bundle %1 was removed meanwhile"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "chunks are being added to the packs"),
    QT_TRANSLATE_NOOP(
        "cairn::ui::NodeWords",
        "its folder cannot be written, and without that what is in %1-wal cannot be read"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "run `cairn status` where it can be written"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "made by a newer Cairn (schema %1); update this program"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "not a Cairn library"),
    QT_TRANSLATE_NOOP(
        "cairn::ui::NodeWords",
        "put back a copy of it, or move the data folder away to start with an empty one"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "not set up yet"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the library holds an id that is not one"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "a download in the library is in no state that there is"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "bundle %1 is in the queue of downloads already"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "'%1' is not all here"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 chunks are missing"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "the library's record of the unfinished share is damaged"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "sharing '%1'"),
    QT_TRANSLATE_NOOP(
        "cairn::ui::NodeWords",
        "restore it from a backup, or put an empty file in its place to have a new one made"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "what is shared from then on gets other links"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 does not hold an identity"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "restore it from a backup, or move it away"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "this node then gets a new identity"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 is missing"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "restore it from a backup, or share something"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "a bundle in the library"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "the library holds an unfinished stripe that is malformed"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the library has no version"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the bundle was removed meanwhile"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "it was removed meanwhile"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the share was removed meanwhile"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the content"),
    QT_TRANSLATE_NOOP(
        "cairn::ui::NodeWords",
        "%1 is a part of '%2', which is shared from %3; move that, or remove it from the "
        "library first"),
    QT_TRANSLATE_NOOP(
        "cairn::ui::NodeWords",
        "'%1' is kept as a copy in the data folder, and has no file or folder that could "
        "be moved"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 is no folder"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 cannot be moved into itself"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "%1 is on another disk than %2; copy it there, and then say where it is now"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "pack %1 at byte %2"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "chunk %1 is not in the packs"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the pack file is gone"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the index is wrong"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the pack file is cut off"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "its bytes differ"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "its root block differs"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "a stripe of the description is not in the packs"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "'%1' was removed meanwhile"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 appeared meanwhile"),
    QT_TRANSLATE_NOOP(
        "cairn::ui::NodeWords",
        "another program made it, or two files of the bundle have names that are the same"
        " on this disk"),
    QT_TRANSLATE_NOOP(
        "cairn::ui::NodeWords",
        "%1 is in the way of a symbolic link; --overwrite replaces a file, a link or an "
        "empty folder"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 was moved or deleted"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 became shorter"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "was moved or deleted"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 is no longer a file"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 has another size than when it was shared"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "has another size than when it was shared"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 was written to after it was shared"),
    QT_TRANSLATE_NOOP(
        "cairn::ui::NodeWords",
        "%1 has other bytes than when it was shared, though its size and time are the same"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "%1 is not there; choose where it is as it was shared, or share it again"),
    QT_TRANSLATE_NOOP(
        "cairn::ui::NodeWords",
        "'%1' cannot be read without the key of its link, so its files cannot be told"),
    QT_TRANSLATE_NOOP(
        "cairn::ui::NodeWords",
        "'%1' is kept as a copy in the data folder, and has no file or folder that could "
        "be elsewhere"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "giving it the time it was shared with"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "this is Cairn's own data folder"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "more than 4000000 files and folders; share it in parts"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the path is longer than 4096 bytes"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "it is neither a file, a folder nor a link"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 is Cairn's own data folder and is not shared"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "%1 belongs to Cairn's own data folder and is not shared"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the root of a disk has no name to share"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "neither a file nor a folder"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "more than 1 PiB; share it in parts"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 disappeared while it was read"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 was replaced while it was read"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 became shorter while it was read"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 was written to while it was read"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the layout names a chunk of another length"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "it is missing"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "its description"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "the library's record of it contradicts its root block"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "stripe %1 of %2 cannot be rebuilt"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "%1 belongs to Cairn's own data folder, which no files are written to"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 is in the way and not a folder"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 is in the way and not a file"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 bytes are needed, %2 are free"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "%1 exists and is another file; --overwrite replaces it"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "%1 is another file; move it away or use --overwrite"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "another get is writing %1"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "verifying '%1'"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "content"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "'%1' was removed while it was checked"),
    QT_TRANSLATE_NOOP(
        "cairn::ui::NodeWords",
        "%1 of its %2 chunks are damaged or missing, %3 are good and %4 are needed (chunk"
        " %5: %6)"),
    QT_TRANSLATE_NOOP(
        "cairn::ui::NodeWords",
        "%1 of its %2 chunks are damaged or missing, %3 are good and %4 are needed (chunk"
        " %5: %6, %7)"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "%1 of its %2 chunks are damaged or missing, %3 are good and %4 are needed"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "%1 is no file; choose where it is as it was shared, or share it again"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "%1 is no folder; choose where it is as it was shared, or share it again"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "%1 has another size than when it was shared; choose where it is as it was "
                      "shared, or share it again"),
    QT_TRANSLATE_NOOP(
        "cairn::ui::NodeWords",
        "%1 has other bytes than when it was shared; choose where it is as it was shared,"
        " or share it again"),
    QT_TRANSLATE_NOOP(
        "cairn::ui::NodeWords",
        "%1 was changed while it was compared; choose where it is as it was shared, or "
        "share it again"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "%1 disappeared while it was written; run the same command again"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "%1 was replaced while it was written; run the same command again"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "only some of its chunks are kept here: %1 of %2"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "%1 is missing, though there are shares made with it"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 does not hold a secret of 52 letters and digits"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "1 chunk is found damaged or missing"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 chunks are found damaged or missing"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "1 chunk is missing from the packs"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "%1 chunks are missing from the packs"),
};

}  // namespace

std::span<const char* const> ofTheStore() {
  return kOfTheStore;
}

}  // namespace cairn::ui
