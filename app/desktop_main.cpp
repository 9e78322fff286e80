#include "app/program.h"
#include "app/run_gui.h"

int main(int argc, char** argv) {
  return cairn::app::run_program(argc, argv, cairn::app::run_gui);
}
