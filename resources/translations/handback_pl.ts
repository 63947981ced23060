<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera was found. Choose a picture file instead.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Back of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn card over</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
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
        <translation type="unfinished"></translation>
    </message>
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
        <translation type="unfinished"></translation>
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
        <source>Everything typed for this person is wiped. Give their documents back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep serving</source>
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
    <name>DetailsPage</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>Stands on the card. Never stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veteran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should the card say besides?</source>
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
        <source>Type a few letters, then Enter ticks the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which documents do they show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DonePage</name>
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
        <source>Not sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
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
        <source>The desk is locked. The case on it is kept, out of sight.</source>
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
    <name>HandOverPage</name>
    <message>
        <source>Back in its owner&apos;s hand</source>
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
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>PRACTICE</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
    <name>NamePage</name>
    <message>
        <source>A name has at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it should stand on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As their document shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part may have up to 120 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty for a single name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type a name; one part is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surnames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first supervisor. They can give other people access later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a character here that cannot be printed. Please type the name again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name that colleagues will look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is the card for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after this workstation?</source>
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
        <source>I have told them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the resident, before you ask anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays</source>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture with its frame</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
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
    <name>ProgrammePage</name>
    <message>
        <source>Choose a programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettlePage</name>
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
        <source>It was sent to the printer. Whether it came out is not known.</source>
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
    <name>SidePanel</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is needed.</source>
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
    <message>
        <source>This card never expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
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
    <name>StepList</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Change colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make text larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make text smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>A card was not finished before the program stopped.</source>
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
        <source>Start a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them what is kept, look at their documents, print the card, hand everything back.</source>
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
    <name>languages</name>
    <message>
        <source>Machine-drafted, not yet reviewed by a speaker of this language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
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
        <source>Check its power and its cable, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the cover, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not print here until that is changed. Ask a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the printer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the printer: only you can see what came out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the printer, take the card out and look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing is switched off on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a new ribbon in. Keep the used one for destruction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put cards in, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a cleaning card through it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is out of cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer lost track of the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer needs cleaning.</source>
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
        <source>There is no room left to write the card.</source>
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
        <source>Try again once. If it happens again, ask a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
