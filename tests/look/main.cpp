#include "ui/widgets/navlist.h"
#include <QApplication>
int main(int argc, char **argv){ QApplication app(argc, argv); etabli::Theme::apply(app); etabli::NavList l; return 0; }
