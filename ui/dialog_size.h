// Room for sentences: how high a dialog has to be follows from how wide it is and how long its
// sentences are in the language, which windows are not asked for by themselves.
#pragma once

class QDialog;

namespace cairn::ui {

// From now on, as far as the screen allows. The dialog has its layout already.
void showWholeSentences(QDialog& dialog);

}  // namespace cairn::ui
