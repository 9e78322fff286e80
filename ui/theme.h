// Light or dark, whatever the system is.
#pragma once

#include "ui/app_settings.h"

namespace cairn::ui {

// The system's look is that of the app's start; call once before any other.
class Looks {
 public:
  Looks();
  void wear(Theme theme);

 private:
  QString style_;
};

}  // namespace cairn::ui
