<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk">
<context>
    <name>AddressKindPage</name>
    <message>
        <source>At a shelter</source>
        <translation>У притулку</translation>
    </message>
    <message>
        <source>At my home</source>
        <translation>У мене вдома</translation>
    </message>
    <message>
        <source>At my substitute address, to keep my home secret</source>
        <translation>За моєю замінною адресою, щоб моє житло лишалося в таємниці</translation>
    </message>
    <message>
        <source>Care of somebody, such as a friend or an organization</source>
        <translation>Через іншу особу, наприклад друзів або організацію</translation>
    </message>
    <message>
        <source>How can you be reached?</source>
        <translation>Як з вами можна зв’язатися?</translation>
    </message>
    <message>
        <source>Leave the address off</source>
        <translation>Без адреси</translation>
    </message>
    <message>
        <source>You do not need a home of your own to get a card.</source>
        <translation>Щоб отримати картку, не обов’язково мати власне житло.</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>In whose care, and where?</source>
        <translation>Через кого і за якою адресою?</translation>
    </message>
    <message>
        <source>It is not printed on your card.</source>
        <translation>Її не друкують на вашій картці.</translation>
    </message>
    <message>
        <source>It is printed on your card. The city does not store it.</source>
        <translation>Її надрукують на вашій картці. Місто її не зберігає.</translation>
    </message>
    <message>
        <source>Please type your address, or choose another kind.</source>
        <translation>Будь ласка, введіть адресу або виберіть інший варіант.</translation>
    </message>
    <message>
        <source>What is your address?</source>
        <translation>Яка ваша адреса?</translation>
    </message>
    <message>
        <source>What is your substitute address?</source>
        <translation>Яка ваша замінна адреса?</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>A clerk looks at the originals and decides.</source>
        <translation>Працівник перегляне оригінали й ухвалить рішення.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Get ready for my card now</source>
        <translation>Підготуватися до картки зараз</translation>
    </message>
    <message>
        <source>Something is still missing</source>
        <translation>Чогось іще бракує</translation>
    </message>
    <message>
        <source>You ticked</source>
        <translation>Ви позначили</translation>
    </message>
    <message>
        <source>Your documents are enough</source>
        <translation>Ваших документів достатньо</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>Other documents count for children than for adults.</source>
        <translation>Для дітей підходять інші документи, ніж для дорослих.</translation>
    </message>
    <message>
        <source>Who is the card for?</source>
        <translation>Для кого картка?</translation>
    </message>
</context>
<context>
    <name>AimingPage</name>
    <message>
        <source>0 at both edges: in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At each edge, look for the largest number whose bar touches the edge of the card. Press that edge until its number shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, top and bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front, left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front, top and bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which numbers do you read at the edges?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} at the bottom edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} at the left edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} at the right edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} at the top edge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Press the key on an answer. Enter alone answers nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Apology</name>
    <message>
        <source>The screen stopped and started again. Nothing you typed was kept. Please begin again, or call a clerk.</source>
        <translation>Екран зупинився й запустився знову. Нічого з введеного не збережено. Почніть знову або покличте працівника.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>BirthDatePage</name>
    <message>
        <source>Birth date</source>
        <translation>Дата народження</translation>
    </message>
    <message>
        <source>Use the date shown on your documents.</source>
        <translation>Вкажіть дату, зазначену у ваших документах.</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>Коли ви народилися?</translation>
    </message>
    <message>
        <source>{programme} is for people from the age of {age}.</source>
        <translation>{programme}: для людей віком від {age} років.</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Back to the event day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many more people can be served?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes until the doors close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many blank cards are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many can be made in the time that is left, at today&apos;s pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many cards the ribbon gives; a new one gives more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this number on the board, and look again every hour.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>A test card shows it. It uses up one blank card, which is written down for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the printer print in place, and sharply?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far this printer&apos;s cards are moved is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card can be printed until a test card is read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test card of this printer was ever read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print test card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last test card was read on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is printed is moved. Front: {front}. Back: {back}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallBanner</name>
    <message>
        <source>A clerk is called. Please wait here.</source>
        <translation>Працівника викликано. Будь ласка, зачекайте тут.</translation>
    </message>
    <message>
        <source>The clerk is here</source>
        <translation>Працівник уже тут</translation>
    </message>
</context>
<context>
    <name>CameOutPage</name>
    <message>
        <source>Did the card come out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not finish. Whether a card was made is not known: look at it, and open it if you have to. It will not be printed again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has finished. Look at the card it gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it looks good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Camera picture</source>
        <translation>Зображення з камери</translation>
    </message>
    <message>
        <source>No camera was found. Choose a picture file instead.</source>
        <translation>Камеру не знайдено. Виберіть натомість файл із зображенням.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Let the resident check the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed. Ask the resident for another spelling of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s fonts cannot draw these characters: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their name letter by letter, the birth date, the picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Back of the card</source>
        <translation>Зворотний бік картки</translation>
    </message>
    <message>
        <source>Front of the card</source>
        <translation>Лицьовий бік картки</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>Картки ще немає</translation>
    </message>
    <message>
        <source>Turn card over</source>
        <translation>Перевернути картку</translation>
    </message>
</context>
<context>
    <name>ChoosingPage</name>
    <message>
        <source>Answer a few questions here, then take a slip to a clerk.</source>
        <translation>Дайте тут відповідь на кілька запитань, а тоді віднесіть талон працівникові.</translation>
    </message>
    <message>
        <source>Get ready for my card</source>
        <translation>Підготуватися до картки</translation>
    </message>
    <message>
        <source>Nothing you type here is saved on this machine.</source>
        <translation>Нічого з того, що ви тут введете, не зберігається на цьому пристрої.</translation>
    </message>
    <message>
        <source>Only check my documents</source>
        <translation>Лише перевірити мої документи</translation>
    </message>
    <message>
        <source>See what you need to bring. We do not ask your name.</source>
        <translation>Дізнайтеся, що треба принести. Ми не питаємо вашого імені.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Що ви хочете зробити?</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>An earlier event day is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards are made on an open event day, so that every blank counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count its blank cards and close it; then today&apos;s day can open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the event day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is served until you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the event day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event day is paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Blank cards left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the event day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count them by hand. The screen says afterwards whether it balances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many blank cards are left?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the printer and in every opened box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One case is waiting in the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day was not closed. Open each of them below, finish it or end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event day is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cases are waiting in the tray.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeScanner</name>
    <message>
        <source>No camera was found. Use the handheld scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with the camera</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Code of the test card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the printer looked after before you print cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved so far, something on the cards is cut off at the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point the scanner at one code at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print another test card to see that it is in place now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the printed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the codes on the back, from the largest to the smallest, until one does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the codes, or say that none of them reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So much cannot be made up for: have the printer looked after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is off by more than 3 mm. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no code of the test card. Scan one of the row on its back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you read is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which is the smallest code that reads?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Finish set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read two words from your sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has another word here. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shows that the sheet can be read when it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A name and a telephone number</source>
        <translation>Ім’я та номер телефону</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Контакт на екстрений випадок</translation>
    </message>
    <message>
        <source>It is printed on your card. You can leave it empty.</source>
        <translation>Це надрукують на вашій картці. Можна залишити порожнім.</translation>
    </message>
    <message>
        <source>Please type a name and a telephone number.</source>
        <translation>Будь ласка, введіть ім’я та номер телефону.</translation>
    </message>
    <message>
        <source>Whom should helpers call in an emergency?</source>
        <translation>Кому зателефонувати в екстреному випадку?</translation>
    </message>
</context>
<context>
    <name>CountersignPage</name>
    <message>
        <source>A second signature is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name and type its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else can sign in on this workstation. A supervisor can be added with the command: handback operator add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a supervisor can sign an exception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These documents are an exception. Ask a supervisor to look at them and to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not belong to this name. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs with you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot sign twice. Ask somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashPath</name>
    <message>
        <source>Handback found a mistake of its own and has to stop. Stop now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was recorded is lost. If a card was being printed, the next start will ask what became of it. Give the documents on the table back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop Handback</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
</context>
<context>
    <name>DeskFrame</name>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>End and wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this case?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every place of the tray is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything typed for this person is wiped. Give their documents back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish one of the waiting cards first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One card is not handed over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the card of {name}. Their case is open now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cards are not handed over yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DestroyingPage</name>
    <message>
        <source>How many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written down, in both your names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shred them so that nobody can be read or recognised, both of you watching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoiled cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used ribbons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We both saw it destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did the two of you destroy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you destroy?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>All of this is the resident&apos;s choice, unless it is marked as needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue to documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Контакт на екстрений випадок</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Стать</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How can they be reached?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical note</source>
        <translation>Медична примітка</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the card. Never stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organ donor</source>
        <translation>Донор органів</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on the card. Never stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veteran</source>
        <translation>Ветеран</translation>
    </message>
    <message>
        <source>What else should the card say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} (needed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Continue to portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the originals only. Tick what meets its small print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступна</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Сторінка {page} з {pages}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Попередня</translation>
    </message>
    <message>
        <source>Type a few letters, then Enter ticks the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which documents do they show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these documents can you bring?</source>
        <translation>Які з цих документів ви можете принести?</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>дата народження</translation>
    </message>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on their slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where you live</source>
        <translation>де ви живете</translation>
    </message>
    <message>
        <source>who looks after you</source>
        <translation>хто про вас піклується</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Go on with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the next case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is with its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register keeps a name, a birth date and this number. Everything else about this person is wiped from this workstation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>A colleague can take over with their own passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed: no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is locked. What is on it is kept, out of sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase opens the register for as long as you are here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it and sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplainingPage</name>
    <message>
        <source>Blank cards are missing: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign and close the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event day is closed, and the difference explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more blank cards than there can be: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the reason?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You counted {counted}. Count again, or choose the reason and let a supervisor sign with you; the day sheet shows it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GenderPage</name>
    <message>
        <source>Leave it off my card</source>
        <translation>Не вказувати на моїй картці</translation>
    </message>
    <message>
        <source>This is your own choice. Nobody checks it.</source>
        <translation>Це ваш власний вибір. Ніхто його не перевіряє.</translation>
    </message>
    <message>
        <source>Which gender should your card show?</source>
        <translation>Яку стать вказати на вашій картці?</translation>
    </message>
</context>
<context>
    <name>GreetingPage</name>
    <message>
        <source>Choose your language</source>
        <translation>Виберіть мову</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Почніть тут</translation>
    </message>
    <message>
        <source>This screen cannot read aloud. Call a clerk, who will read to you.</source>
        <translation>Цей екран не читає вголос. Покличте працівника, він вам прочитає.</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>All are back. Press Enter to hand the card over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every document they showed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand card over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the documents back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put each document back into its owner&apos;s hand, then tick it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick when it is in their hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ones is not known any more. Tick when all are in their hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>Sent to the printer. Whether a card was made is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptOutPage</name>
    <message>
        <source>Do what the message says, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register stays closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>Clear everything</source>
        <translation>Стерти все</translation>
    </message>
    <message>
        <source>Clear everything and start over?</source>
        <translation>Стерти все і почати спочатку?</translation>
    </message>
    <message>
        <source>I do not have the documents</source>
        <translation>У мене немає документів</translation>
    </message>
    <message>
        <source>I do not want to say</source>
        <translation>Не хочу казати</translation>
    </message>
    <message>
        <source>I do not want to type this here</source>
        <translation>Не хочу вводити це тут</translation>
    </message>
    <message>
        <source>It is hard to use</source>
        <translation>Цим важко користуватися</translation>
    </message>
    <message>
        <source>It takes too long</source>
        <translation>Це надто довго</translation>
    </message>
    <message>
        <source>What you typed is wiped. If you like, tell us why. We only count reasons.</source>
        <translation>Усе, що ви ввели, буде стерто. Якщо бажаєте, скажіть чому. Ми лише рахуємо причини.</translation>
    </message>
</context>
<context>
    <name>LowerBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Call a clerk</source>
        <translation>Покликати працівника</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Допомога</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Персонал</translation>
    </message>
</context>
<context>
    <name>MarksPage</name>
    <message>
        <source>I am a veteran</source>
        <translation>У мене є статус ветерана</translation>
    </message>
    <message>
        <source>I want to donate my organs</source>
        <translation>Я хочу стати донором органів</translation>
    </message>
    <message>
        <source>Only if you want it. You can leave both empty.</source>
        <translation>Лише якщо ви хочете. Обидва можна залишити порожніми.</translation>
    </message>
    <message>
        <source>Should your card carry a mark?</source>
        <translation>Чи додати позначку на вашу картку?</translation>
    </message>
</context>
<context>
    <name>MatchesPage</name>
    <message>
        <source>A new person: the card will be their first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the documents. A person has one card at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Has no card now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this person already in the register?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name and birth date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their card never expires; the new one will replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their card runs until {day}; the new one will replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, born {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MedicalPage</name>
    <message>
        <source>For example an allergy</source>
        <translation>Наприклад, алергія</translation>
    </message>
    <message>
        <source>It is printed on your card for everybody to read. You can leave it empty.</source>
        <translation>Це надрукують на вашій картці, і кожен зможе це прочитати. Можна залишити порожнім.</translation>
    </message>
    <message>
        <source>Medical note</source>
        <translation>Медична примітка</translation>
    </message>
    <message>
        <source>Please type the note.</source>
        <translation>Будь ласка, введіть примітку.</translation>
    </message>
    <message>
        <source>Should helpers know something about your health?</source>
        <translation>Чи варто рятувальникам щось знати про ваше здоров’я?</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>A card for this person is under way. Press Ctrl+{place} for {name}, or end this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it should be on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As their document shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата народження</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Each part may have up to 120 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Is it the person who waits as {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty for a single name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this empty if you have a single name</source>
        <translation>Залиште порожнім, якщо у вас лише одне ім’я</translation>
    </message>
    <message>
        <source>Look for this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type a name; one part is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type your name; one part is enough.</source>
        <translation>Будь ласка, введіть ваше ім’я; досить однієї частини.</translation>
    </message>
    <message>
        <source>Please use at least one letter.</source>
        <translation>Будь ласка, введіть принаймні одну літеру.</translation>
    </message>
    <message>
        <source>Please use at most 120 characters for each part.</source>
        <translation>Будь ласка, не більше 120 знаків у кожній частині.</translation>
    </message>
    <message>
        <source>Somebody much alike waits for a card. A person has one card at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surnames</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>The first supervisor. They can give other people access later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a character here that cannot be printed. Please type the name again.</source>
        <translation>Тут є знак, який не можна надрукувати. Будь ласка, введіть ім’я ще раз.</translation>
    </message>
    <message>
        <source>Type the name that colleagues will look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>Як вас звати?</translation>
    </message>
    <message>
        <source>Who is the card for?</source>
        <translation>Для кого картка?</translation>
    </message>
    <message>
        <source>Who looks after this workstation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as you want it on your card. Any alphabet is fine.</source>
        <translation>Напишіть так, як має бути на картці. Підходить будь-яка писемність.</translation>
    </message>
    <message>
        <source>Yes, the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{programme} serves people from the age of {age}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Before we ask you anything</source>
        <translation>Перш ніж ми щось запитаємо</translation>
    </message>
    <message>
        <source>I have told them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>Зрозуміло</translation>
    </message>
    <message>
        <source>Read it out, or turn the screen around so that they can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the resident before you ask anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody asks you</source>
        <translation>Про що вас ніхто не питає</translation>
    </message>
    <message>
        <source>What the city keeps</source>
        <translation>Що зберігає місто</translation>
    </message>
    <message>
        <source>What we keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we never ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you get back</source>
        <translation>Що вам повертають</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Type a number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Open the event day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has to be put right first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was wrong in between. Open the next day tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was an event day of this date before the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick everybody who will work here. The journal notes that the day opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is on duty today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverPage</name>
    <message>
        <source>Back to the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the journal, as on the sheet: {head}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the day sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the day sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event day is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the day sheet go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank cards left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried over and opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day sheet {day}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good: read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}. Print the day sheet, and let two of you sign it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewActions</name>
    <message>
        <source>Change the ribbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">День</translation>
    </message>
    <message>
        <source>Destroy waste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number for the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save station key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the day sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down test cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Back to the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event day is open. Check the workstation first, then open the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event day is open; residents can be served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event day is paused. Nobody is served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event day of {day} was never closed. Count its blank cards and close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s event day is closed. It can be opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank cards left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cards the ribbon gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried over and opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way or not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperJob</name>
    <message>
        <source>Choose one on the page Printers of the event day, or save the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it came out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is chosen for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paper} was sent to the printer {printer}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are strong and easy to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least {least} characters; a short sentence is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} characters: enough. Longer is stronger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} characters: strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} of at least {least} characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Chin and crown on the lines. Head coverings for faith or health are fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light and sharpness look fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera was found. Choose a picture file instead.</source>
        <translation>Камеру не знайдено. Виберіть натомість файл із зображенням.</translation>
    </message>
    <message>
        <source>Nothing in the case was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which picture is the portrait?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureCrop</name>
    <message>
        <source>Arrow keys move the frame, plus and minus change its size.</source>
        <translation>Стрілки пересувають рамку, плюс і мінус змінюють її розмір.</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture with its frame</source>
        <translation>Зображення з рамкою</translation>
    </message>
</context>
<context>
    <name>PrinterRow</name>
    <message>
        <source>As set up: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer: sheets are saved as files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer: the code is shown on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a test page: {use}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{queue} (not there now)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintersPage</name>
    <message>
        <source>It counts at once. Cards already sent stay with the printer they went to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing on this machine does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the print service (cups), then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printers are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which printer prints what?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>Choose a programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Its rules say which documents count and what may be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which programme is this workstation for?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadinessPage</name>
    <message>
        <source>Back to the event day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this workstation ready?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet. Put right what is marked Stop, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the event day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readiness sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the readiness sheet go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, everything is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes. Please look at what is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readiness sheet.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemakingPage</name>
    <message>
        <source>It is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this card at the desk: it is destroyed later. It will never be valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on it is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the card made again?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplacingPage</name>
    <message>
        <source>It is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs out soon, or has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stolen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their name or birth date changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their old card stops being valid when the new one is handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do they get a new card?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResidentWindow</name>
    <message>
        <source>Back to the station</source>
        <translation>Повернутися до станції</translation>
    </message>
    <message>
        <source>Close the station</source>
        <translation>Закрити станцію</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Для персоналу</translation>
    </message>
    <message>
        <source>Sign in to close this station. Its screen goes away; nothing is lost.</source>
        <translation>Увійдіть, щоб закрити цю станцію. Екран зникне; нічого не втратиться.</translation>
    </message>
    <message>
        <source>The number of its key is {fingerprint}. It is good on {day} only.</source>
        <translation>Номер її ключа: {fingerprint}. Він дійсний лише {day}.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>At a shelter</source>
        <translation>У притулку</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата народження</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Change: {section}</source>
        <translation>Змінити: {section}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Контакт на екстрений випадок</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Стать</translation>
    </message>
    <message>
        <source>Give to the clerk</source>
        <translation>Передати працівникові</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Чи все правильно?</translation>
    </message>
    <message>
        <source>Make my slip</source>
        <translation>Отримати талон</translation>
    </message>
    <message>
        <source>Marks on the card</source>
        <translation>Позначки на картці</translation>
    </message>
    <message>
        <source>Medical note</source>
        <translation>Медична примітка</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Next, you get a slip with a number. Only the clerk&apos;s desk can read it.</source>
        <translation>Далі ви отримаєте талон із номером. Прочитати його можна лише на робочому місці працівника.</translation>
    </message>
    <message>
        <source>Next, you give this screen back to the clerk.</source>
        <translation>Далі поверніть цей екран працівникові.</translation>
    </message>
    <message>
        <source>Not on the card</source>
        <translation>Не буде на картці</translation>
    </message>
    <message>
        <source>Organ donor</source>
        <translation>Донор органів</translation>
    </message>
    <message>
        <source>This is more than a code can carry. Please shorten the address, the emergency contact or the medical note.</source>
        <translation>Це більше, ніж вміщає код. Будь ласка, скоротіть адресу, контакт на екстрений випадок або медичну примітку.</translation>
    </message>
    <message>
        <source>This station was set up for another day. Please call a clerk.</source>
        <translation>Цю станцію налаштовано на інший день. Будь ласка, покличте працівника.</translation>
    </message>
    <message>
        <source>Veteran</source>
        <translation>Ветеран</translation>
    </message>
    <message>
        <source>{count} ticked: enough</source>
        <translation>Позначено: {count}. Достатньо</translation>
    </message>
    <message>
        <source>{count} ticked: not enough yet</source>
        <translation>Позначено: {count}. Поки що недостатньо</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>PRACTICE</source>
        <translation>НАВЧАННЯ</translation>
    </message>
    <message>
        <source>Practice: no real card is made.</source>
        <translation>Навчання: справжня картка не виготовляється.</translation>
    </message>
</context>
<context>
    <name>SampleCameOutPage</name>
    <message>
        <source>Did the test card come out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not finish. Look whether it made a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has finished. Look at the card it gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I have it here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplePrintingPage</name>
    <message>
        <source>Printing a test card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Card code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card of this programme was read. Hold it flat and scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point the scanner at the square code on the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the printed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the card that came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another person&apos;s card. Scan the one that just came out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenKeyboard</name>
    <message>
        <source>Hold a key down to see more letters.</source>
        <translation>Утримуйте клавішу, щоб побачити інші літери.</translation>
    </message>
</context>
<context>
    <name>SetUpAssistant</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it twice, seal both, then destroy the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the recovery sheet go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery sheet.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettlePage</name>
    <message>
        <source>I have no good card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the card, and it is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the card turns up, destroy it: it is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came out and reads well. Whether it was handed over is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came out of the printer. Its code was not read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent to the printer. Whether it came out is not known: let the printer finish before you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number was taken. Whether it was printed is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card of this programme was read. Scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the square code on its back; it says whose card it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is ruined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resident took it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another card. Look for the number above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is closed and will never be used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of this card?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>I have put the sheet away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If every passphrase is lost, these words are the only way back in. Handback keeps no copy. Write them down, or save the sheet, print it and destroy the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the recovery sheet away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet to print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShutPage</name>
    <message>
        <source>For staff: its event day is over. Close the station, open today&apos;s event day at the desk, then start the station again.</source>
        <translation>Для персоналу: день заходу минув. Закрийте станцію, відкрийте сьогоднішній день на робочому місці працівника і запустіть станцію знову.</translation>
    </message>
    <message>
        <source>For staff: the screen stopped several times. Nothing was kept. Close the station and start it again.</source>
        <translation>Для персоналу: екран зупинявся кілька разів. Нічого не збережено. Закрийте станцію і запустіть її знову.</translation>
    </message>
    <message>
        <source>This station is closed. Please ask a clerk.</source>
        <translation>Ця станція зачинена. Зверніться до працівника.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation>Поки що недостатньо</translation>
    </message>
    <message>
        <source>Nothing more is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card never expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Choose your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For practice, the passphrase is: {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open this name&apos;s lock. The next try can be made in {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open this name&apos;s lock. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatureFields</name>
    <message>
        <source>Choose a name and type its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else can sign in on this workstation. A supervisor can be added with the command: handback operator add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a supervisor or a custodian can sign this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not belong to this name. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs with you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot sign twice. Ask somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlipPage</name>
    <message>
        <source>Code for the clerk&apos;s scanner</source>
        <translation>Код для сканера працівника</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation>Завершити і стерти</translation>
    </message>
    <message>
        <source>No paper? Show the code here</source>
        <translation>Немає талона? Показати код тут</translation>
    </message>
    <message>
        <source>Nothing is lost. This code does the same.</source>
        <translation>Нічого не втрачено. Цей код діє так само.</translation>
    </message>
    <message>
        <source>Remember your number. Bring your original documents.</source>
        <translation>Запам’ятайте свій номер. Принесіть оригінали документів.</translation>
    </message>
    <message>
        <source>Show this code to a clerk</source>
        <translation>Покажіть цей код працівникові</translation>
    </message>
    <message>
        <source>Take your paper to a clerk</source>
        <translation>Віднесіть свій талон працівникові</translation>
    </message>
    <message>
        <source>The paper is stuck in the printer.</source>
        <translation>Папір застряг у принтері.</translation>
    </message>
    <message>
        <source>The printer does not work right now.</source>
        <translation>Принтер зараз не працює.</translation>
    </message>
    <message>
        <source>The printer has no more paper.</source>
        <translation>У принтері закінчився папір.</translation>
    </message>
    <message>
        <source>What you typed is no longer on this machine. Only a desk can read it.</source>
        <translation>Того, що ви ввели, уже немає на цьому пристрої. Прочитати це можна лише на робочому місці працівника.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>Your paper comes out of the printer.</source>
        <translation>Ваш талон виходить із принтера.</translation>
    </message>
</context>
<context>
    <name>StationKeyPage</name>
    <message>
        <source>A station must show the same number, behind its button Staff:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A station on this machine finds the key by itself. Carry the file to any other machine and start its station with --event-key and the file&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry the file {name} to the stations. Whoever finds it can open nothing with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good on {day} only. Tomorrow&apos;s stations need tomorrow&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for resident stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the station key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station key (*.key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station key is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the station key go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it a station locks what residents type. It is no secret: it can lock, and never open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>station {day}.key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>done</source>
        <translation>зроблено</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>ще попереду</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>ви тут</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message>
        <source>If not, everything you typed is wiped. Touch the screen or press any key.</source>
        <translation>Якщо ні, все введене буде стерто. Торкніться екрана або натисніть будь-яку клавішу.</translation>
    </message>
    <message>
        <source>Seconds left: {seconds}.</source>
        <translation>Залишилося секунд: {seconds}.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Так, продовжити</translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message>
        <source>A used ribbon still shows names and pictures. Lock it away until two of you destroy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank cards in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards the new ribbon gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you print test cards?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each one used up a blank card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test cards printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number stands on its package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written down here is balanced against the cards at closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which box do you open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ribbon do you put in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TheirLanguage</name>
    <message>
        <source>The resident reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resident&apos;s language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Change colours</source>
        <translation>Змінити кольори</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокувати</translation>
    </message>
    <message>
        <source>Make text larger</source>
        <translation>Збільшити текст</translation>
    </message>
    <message>
        <source>Make text smaller</source>
        <translation>Зменшити текст</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>НАВЧАННЯ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Зачекайте…</translation>
    </message>
</context>
<context>
    <name>TrayCard</name>
    <message>
        <source>Empty place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayStrip</name>
    <message>
        <source>Waiting cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpperBar</name>
    <message>
        <source>Change colours</source>
        <translation>Змінити кольори</translation>
    </message>
    <message>
        <source>Change the language: {name}</source>
        <translation>Змінити мову: {name}</translation>
    </message>
    <message>
        <source>Make text larger</source>
        <translation>Збільшити текст</translation>
    </message>
    <message>
        <source>Make text smaller</source>
        <translation>Зменшити текст</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Читати вголос</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Почати спочатку</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Крок {step} з {steps}</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Bring the originals. A clerk looks at them and hands them back.</source>
        <translation>Принесіть оригінали. Працівник їх перегляне і поверне вам.</translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation>Поки що недостатньо</translation>
    </message>
    <message>
        <source>This is enough</source>
        <translation>Цього достатньо</translation>
    </message>
    <message>
        <source>or</source>
        <translation>або</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>A card was not finished before the program stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the resident type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Say what became of it, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for the next resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code on their slip, or press Enter without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them what is kept, look at their documents, print the card, hand everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slip was opened before, and no card was handed over for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they typed is here. Look at their documents and take the photo again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Who</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event</name>
    <message>
        <source>An earlier day is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks found again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event day open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event day paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faulty blanks from the maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event day open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the codes reads, so the cards&apos; codes will not either. Clean the printer or change the ribbon before you print cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruined without a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test cards without a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box held another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cards&apos; codes use {needed} mm modules; this printer reads down to {finest} mm: good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cards&apos; codes use {needed} mm modules; this printer reads down to {finest} mm: nothing to spare. Clean the printer soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cards&apos; codes use {needed} mm modules; this printer reads down to {finest} mm: too coarse. Clean the printer or change the ribbon before you print cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} blank cards left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mm} mm down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mm} mm to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mm} mm to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mm} mm up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a clerk said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its code was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the print queue took it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer counted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} said so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>A card is stuck in the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a supervisor to switch the printer on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after this machine to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after this machine to make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after this machine to set it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its power and its cable. If the card does not start then, try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its power and its cable; it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the cover. If the card does not start by itself, try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the cover; it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not print here until that is changed. Ask a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the technician: {keyword}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the printer first. If this happens again, ask a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the printer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the printer. If nothing came out, print it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the printer: only you can see what came out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the printer and take the paper out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the printer, take the card out and look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is stuck in the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing is switched off on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing on this machine does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a new ribbon in. Keep the used one for destruction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put cards in. If the card does not start by itself, try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put new ink or toner in; it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put paper in; it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what its own display says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a cleaning card through it. If the card does not start then, try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was withdrawn from the printer by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was withdrawn from the printer by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not finish in time. The card is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not finish in time. The page is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has no ink or toner left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has no page of this size, or not this setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is busy with something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is out of cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer lost track of the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer lost track of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer needs cleaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer needs looking after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer reports a problem without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer&apos;s own software stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ribbon is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left to print the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left to write the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not print on this printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine does not know the printer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine would keep a copy of the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine would keep a copy of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This printer would print a failed card again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This printer would print a failed page again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment. If it does not come back, ask a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Machine-drafted, not yet reviewed by a speaker of this language</source>
        <translation>Текст підготовлено машиною, його ще не перевірив носій мови</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>At the next start you are asked what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep serving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>needs</name>
    <message>
        <source>Address</source>
        <translation type="unfinished">Адреса</translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished">Дата народження</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ім’я</translation>
    </message>
    <message>
        <source>Named documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photo</name>
    <message>
        <source>The file is larger than 25 MB. Choose a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has few pixels and will look coarse. Move closer or crop less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has more than 60 megapixels. Choose a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is damaged or not complete. Choose another file or take it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is dark. More light on the face helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is flat. Light from the front or side helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is smaller than 120 pixels across. Choose a larger picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is very bright. Less light helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture looks blurred. Hold still and take it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture moves. Choose a still picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a JPEG, PNG, WebP or BMP picture. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>printers</name>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not safe yet: {findings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets, A4 or Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no such printer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{across} × {along} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} dots an inch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>A camera is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A crash of this program would leave a record of its memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printer for slips or sheets has a problem: {faults}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resident station on this machine can read aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resident station on this machine cannot read aloud: it has no speech program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resident station on this machine cannot read aloud: no sound output was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after it to switch swap off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after this machine to install speech-dispatcher and espeak-ng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after this machine to make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after this machine to switch core dumps off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after this machine to use the settings shipped with Handback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change nothing. Put the backup of the register in its place, or ask the custodian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean the printer or change the ribbon, then print and read another test card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with a calendar: dates are printed on cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect loudspeakers or headphones, then check again. Without them, clerks read aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the camera; pictures can also be chosen from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the charger before you begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the charger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crash records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not enrol anybody. Ask the person who looks after this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of the register is as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a new box ready, and write it down when you open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a new ribbon ready. Keep the used one: it shows names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far this printer&apos;s cards are moved is damaged: no card can be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much ribbon is left is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room first: a card cannot be recorded on a full disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No box of blank cards is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stick or memory card is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test card of this printer was ever read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test card was read today; the last one was read on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else uses this machine now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded when a program crashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {count} blank cards are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the day, then write down the box you open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a test card when the day is open, and read it: this writes it down anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one when the day is open, and read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs of {count} other accounts run on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it right, or choose another one: Event day, Printers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the printer right, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read today: codes read down to {finest} mm; the cards need {needed} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removable media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ribbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock right: dates are printed on cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the others out, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips and sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out; it is needed only for the export after closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery holds {percent} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is nearly empty: {percent} % are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codes on the cards need {needed} mm, and the last test card did not read so fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is nearly full: {free} MB are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine may write parts of its memory to the disk (swap).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine runs on its battery: {percent} % are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine runs on mains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine writes nothing of its memory to the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print service is not set up for cards: {findings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print service keeps nothing of a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer cannot take a card: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is ready for a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printers for slips and sheets are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is cut off from all networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is not cut off from networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is damaged: it is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ribbon is good for about {count} cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ribbon is good for about {count} more cards only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a stick or memory card in this machine ({names}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is little room left on the disk: {free} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room on the disk: {free} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine says it is {today}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine says {today}, and was used on a later day; {signers} signed for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine says {today}, but it was last used on {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine says {today}; it was last used on {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program leaves no crash record, but others on here do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the next ribbon that you put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} blank cards are left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>chosen</source>
        <translation>вибрано</translation>
    </message>
</context>
<context>
    <name>slip</name>
    <message>
        <source>Only a part of the code was read. Hold the slip flat and scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is too long for a slip. Scan the slip&apos;s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a slip. Scan the slip&apos;s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slip is from another day. Press Enter to start without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slip is from another event. Press Enter to start without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slip was changed and cannot be used. Press Enter to start without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slip&apos;s card was handed over. Press Enter to start without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slip&apos;s case is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slip&apos;s case is open: {name}. Press Ctrl+{place} to go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Документи</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broke off: look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In line to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Months go from 1 to 12.</source>
        <translation>Місяці мають номери від 1 до 12.</translation>
    </message>
    <message>
        <source>Please give the day, the month and the year.</source>
        <translation>Будь ласка, вкажіть день, місяць і рік.</translation>
    </message>
    <message>
        <source>Please write the day, the month and the year with digits only.</source>
        <translation>Будь ласка, пишіть день, місяць і рік лише цифрами.</translation>
    </message>
    <message>
        <source>Please write the year with four digits.</source>
        <translation>Будь ласка, пишіть рік чотирма цифрами.</translation>
    </message>
    <message>
        <source>That month does not have this day.</source>
        <translation>У цьому місяці немає такого дня.</translation>
    </message>
    <message>
        <source>That year had no 29 February.</source>
        <translation>Того року не було 29 лютого.</translation>
    </message>
    <message>
        <source>This date is more than 120 years ago. Please check the year.</source>
        <translation>Ця дата була понад 120 років тому. Будь ласка, перевірте рік.</translation>
    </message>
    <message>
        <source>This date is still to come.</source>
        <translation>Ця дата ще не настала.</translation>
    </message>
</context>
</TS>
