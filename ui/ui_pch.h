// Precompiled for the desktop app.
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QObject>
#include <QPainter>
#include <QPushButton>
#include <QString>
#include <QTimer>
#include <QVBoxLayout>
#include <QWidget>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "node/node.h"
