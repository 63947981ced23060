// Tagalog: Qt's Latin letters with a key for ñ.
import QtQuick.VirtualKeyboard.Components

KeyboardLayoutLoader {
    source: "qrc:/qt-project.org/imports/QtQuick/VirtualKeyboard/Layouts/es_MX/main.qml"
}
