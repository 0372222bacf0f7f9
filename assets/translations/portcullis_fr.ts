<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>AccountPage</name>
    <message>
        <source>My account</source>
        <translation>Mon compte</translation>
    </message>
    <message>
        <source>Renew everything</source>
        <translation>Tout prolonger</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>You owe {money}. Please pay at the desk.</source>
        <translation>Vous devez {money}. Merci de payer à l’accueil.</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>Emprunts en cours</translation>
    </message>
    <message>
        <source>You have nothing on loan.</source>
        <translation>Vous n’avez aucun emprunt.</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>Prêt à retirer</translation>
    </message>
    <message>
        <source>Reserved, not here yet</source>
        <translation>Réservé, pas encore arrivé</translation>
    </message>
    <message>
        <source>Overdue. {due}</source>
        <translation>En retard. {due}</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Your account cannot be shown now. The library system cannot be reached.</source>
        <translation>Votre compte ne peut pas être affiché pour le moment. Le système de la bibliothèque est injoignable.</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>Which e-mail address?</source>
        <translation>Quelle adresse e-mail ?</translation>
    </message>
    <message>
        <source>Send to {address}</source>
        <translation>Envoyer à {address}</translation>
    </message>
    <message>
        <source>This is not a whole address. It looks like name@example.org.</source>
        <translation>Cette adresse n&apos;est pas complète. Exemple : name@example.org.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Or type another address</source>
        <translation>Ou tapez une autre adresse</translation>
    </message>
    <message>
        <source>Type your address</source>
        <translation>Tapez votre adresse</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Effacer la dernière lettre</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>AmbassadorDoor</name>
    <message>
        <source>Workshop desk</source>
        <translation>Bureau d’atelier</translation>
    </message>
    <message>
        <source>Scan your ambassador card</source>
        <translation>Scannez votre carte d’ambassadeur</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>Who came</source>
        <translation>Qui est venu</translation>
    </message>
    <message>
        <source>Scan a card, or count whoever has none.</source>
        <translation>Scannez une carte, ou comptez qui n’en a pas.</translation>
    </message>
    <message>
        <source>Whoever is 16 or younger needs a guardian who agrees: ask before you count.</source>
        <translation>Jusqu’à 16 ans, il faut l’accord d’un parent ou tuteur : demandez avant de compter.</translation>
    </message>
    <message>
        <source>Came so far: {number}</source>
        <translation>Venus jusqu’ici : {number}</translation>
    </message>
    <message>
        <source>Not in yet: a parent or guardian has to agree first. Have you seen that they do, on paper or from themselves?</source>
        <translation>Pas encore admis : un parent ou tuteur doit d’abord être d’accord. L’avez-vous vu, sur papier ou de sa bouche ?</translation>
    </message>
    <message>
        <source>Not in: their parent or guardian has not agreed.</source>
        <translation>Pas admis : son parent ou tuteur n’a pas donné son accord.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>That their guardian agrees is noted.</source>
        <translation>L’accord de son parent ou tuteur est noté.</translation>
    </message>
    <message>
        <source>Yes, seen: let them in</source>
        <translation>Oui, vu : qu’il entre</translation>
    </message>
    <message>
        <source>No: not in</source>
        <translation>Non : pas admis</translation>
    </message>
    <message>
        <source>One more, without a card</source>
        <translation>Une de plus, sans carte</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Une de moins</translation>
    </message>
</context>
<context>
    <name>BorrowPage</name>
    <message>
        <source>Borrow</source>
        <translation>Emprunter</translation>
    </message>
    <message>
        <source>Put your items on the pad. No need to press anything.</source>
        <translation>Posez vos documents sur le plateau. Rien d’autre à toucher.</translation>
    </message>
    <message>
        <source>Scan the next item. No need to press anything.</source>
        <translation>Scannez le document suivant. Rien d’autre à toucher.</translation>
    </message>
    <message>
        <source>Scan an item. No need to press anything.</source>
        <translation>Scannez un document. Rien d’autre à toucher.</translation>
    </message>
</context>
<context>
    <name>BrokenDesk</name>
    <message>
        <source>This tablet does not work</source>
        <translation>Cette tablette ne fonctionne pas</translation>
    </message>
    <message>
        <source>What was answered so far is locked and safe. Please use another tablet.</source>
        <translation>Ce qui a été répondu est verrouillé et en sûreté. Utilisez une autre tablette.</translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <source>Please go to the desk</source>
        <translation>Adressez-vous à l’accueil</translation>
    </message>
    <message>
        <source>This kiosk does not work. Borrow and return at the desk, or at another kiosk.</source>
        <translation>Cette borne ne fonctionne pas. Empruntez et rendez à l’accueil, ou à une autre borne.</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not admit by this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything admitted before is recorded. Close and start the scanner again; until then note visits on paper and tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the scanner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Camera picture</source>
        <translation>Image de la caméra</translation>
    </message>
    <message>
        <source>The camera is covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncover the lens, or make more light. The hand scanner still works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>How satisfied are you with the help you got today?</source>
        <translation>Êtes-vous satisfait de l’aide reçue aujourd’hui ?</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Votre carte</translation>
    </message>
    <message>
        <source>Here is your card</source>
        <translation>Voici votre carte</translation>
    </message>
    <message>
        <source>Take a photo of the code. Show it where you use your card.</source>
        <translation>Prenez le code en photo. Montrez-le là où vous utilisez votre carte.</translation>
    </message>
    <message>
        <source>The council is told now, and deletes what it has.</source>
        <translation>La mairie en est informée maintenant et efface ce qu’elle a.</translation>
    </message>
    <message>
        <source>The council deletes what it has as soon as this tablet has a line.</source>
        <translation>La mairie effacera ce qu’elle a dès que cette tablette aura une connexion.</translation>
    </message>
    <message>
        <source>Nothing you said is kept here.</source>
        <translation>Rien de ce que vous avez dit n’est gardé ici.</translation>
    </message>
    <message>
        <source>Here is a pass until your card comes</source>
        <translation>Voici un laissez-passer en attendant votre carte</translation>
    </message>
    <message>
        <source>Take a photo of the code. It lets you sign in at the library until {date}.</source>
        <translation>Photographiez le code. Il vous identifie à la bibliothèque jusqu’au {date}.</translation>
    </message>
    <message>
        <source>Your answers are safe</source>
        <translation>Vos réponses sont en sûreté</translation>
    </message>
    <message>
        <source>Practice: this is no card</source>
        <translation>Exercice : ceci n’est pas une carte</translation>
    </message>
    <message>
        <source>Here a resident photographs their card, or the pass until it comes. Touch Done.</source>
        <translation>Ici, l’habitant photographie sa carte, ou le laissez-passer en attendant. Touchez « Terminé ».</translation>
    </message>
    <message>
        <source>Everything is forgotten</source>
        <translation>Tout est oublié</translation>
    </message>
    <message>
        <source>The code of your card</source>
        <translation>Le code de votre carte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>ClockLine</name>
    <message>
        <source>Finished: {number}</source>
        <translation>Terminées : {number}</translation>
    </message>
    <message>
        <source>Set aside: {number}</source>
        <translation>En attente : {number}</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Out of order</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <translation>Adressez-vous à l’accueil</translation>
    </message>
    <message>
        <source>The library system cannot be reached. Borrow and return at the desk. This screen comes back by itself.</source>
        <translation>Le système de la bibliothèque est injoignable. Empruntez et rendez à l’accueil. Cet écran reviendra tout seul.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Go on with a code</source>
        <translation>Continuer avec un code</translation>
    </message>
    <message>
        <source>Which code did you get?</source>
        <translation>Quel code avez-vous reçu ?</translation>
    </message>
    <message>
        <source>Nobody here goes on with that code. Please look again.</source>
        <translation>Personne ici ne continue avec ce code. Regardez encore.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Effacer la dernière lettre</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Workshop desk</source>
        <translation>Bureau d’atelier</translation>
    </message>
    <message>
        <source>Which workshop is it today?</source>
        <translation>Quel atelier aujourd’hui ?</translation>
    </message>
    <message>
        <source>Came so far: {number}</source>
        <translation>Venus jusqu’ici : {number}</translation>
    </message>
    <message>
        <source>Sign-ups not finished: {number}</source>
        <translation>Inscriptions non terminées : {number}</translation>
    </message>
    <message>
        <source>No contact with the hub: cards follow, passes are given now.</source>
        <translation>Pas de contact avec le centre : les cartes suivent, des laissez-passer sont donnés.</translation>
    </message>
    <message>
        <source>The clock may be wrong: no passes are given. Bring this tablet online.</source>
        <translation>L’heure est peut-être fausse : aucun passe n’est donné. Connectez cette tablette.</translation>
    </message>
    <message>
        <source>Sign somebody up</source>
        <translation>Inscrire quelqu’un</translation>
    </message>
    <message>
        <source>A new card, in about ten minutes</source>
        <translation>Une nouvelle carte, en dix minutes environ</translation>
    </message>
    <message>
        <source>Go on with a code</source>
        <translation>Continuer avec un code</translation>
    </message>
    <message>
        <source>Somebody who stopped before</source>
        <translation>Quelqu’un qui s’est arrêté avant</translation>
    </message>
    <message>
        <source>Change a card</source>
        <translation>Changer une carte</translation>
    </message>
    <message>
        <source>Lost, new phone, new name, moved: scan it if it is here</source>
        <translation>Perdue, nouveau téléphone, nouveau nom, déménagement : scannez-la si elle est là</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Qui est venu</translation>
    </message>
    <message>
        <source>By card, or just counted</source>
        <translation>Par carte, ou juste comptés</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>Finir l’atelier</translation>
    </message>
    <message>
        <source>And see what came of it</source>
        <translation>Et voir ce qu’il en est sorti</translation>
    </message>
    <message>
        <source>Hand something out</source>
        <translation>Remettre quelque chose</translation>
    </message>
    <message>
        <source>A SIM card, a laptop; or something comes back</source>
        <translation>Une carte SIM, un ordinateur ; ou un retour</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Finir l’exercice</translation>
    </message>
    <message>
        <source>Practise with made-up people</source>
        <translation>S’exercer avec des personnes inventées</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>You may show your card again. If the door stays shut, please come back when staff are here.</source>
        <translation>Vous pouvez montrer votre carte à nouveau. Si la porte reste fermée, revenez quand le personnel est là.</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>La porte ne s’est pas ouverte</translation>
    </message>
    <message>
        <source>Try the door</source>
        <translation>Essayez la porte</translation>
    </message>
    <message>
        <source>It gave no answer. If it is shut, show your card again.</source>
        <translation>Elle n’a pas répondu. Si elle est fermée, montrez votre carte à nouveau.</translation>
    </message>
    <message>
        <source>Show your card again</source>
        <translation>Montrez votre carte à nouveau</translation>
    </message>
    <message>
        <source>That took too long, so the door stayed shut.</source>
        <translation>Cela a pris trop de temps, la porte est restée fermée.</translation>
    </message>
    <message>
        <source>Hold the whole code of your digital card before the reader.</source>
        <translation>Tenez le code entier de votre carte numérique devant le lecteur.</translation>
    </message>
    <message>
        <source>Show the code that your phone shows now, no picture of it.</source>
        <translation>Montrez le code affiché maintenant par votre téléphone, pas une photo.</translation>
    </message>
    <message>
        <source>It is not your card: this door cannot check cards now. Please come back when staff are here.</source>
        <translation>Votre carte n’y est pour rien : cette porte ne peut pas vérifier les cartes en ce moment. Revenez quand le personnel est là.</translation>
    </message>
    <message>
        <source>Please wait until somebody has left.</source>
        <translation>Attendez que quelqu’un sorte.</translation>
    </message>
    <message>
        <source>Without staff you may come in from the age of {age}.</source>
        <translation>Sans personnel, on entre à partir de {age} ans.</translation>
    </message>
    <message>
        <source>Please ask when staff are here.</source>
        <translation>Renseignez-vous quand le personnel est là.</translation>
    </message>
    <message>
        <source>Please come in</source>
        <translation>Entrez, je vous prie</translation>
    </message>
    <message>
        <source>The door is open. Everybody shows a card of their own.</source>
        <translation>La porte est ouverte. Chacun montre sa propre carte.</translation>
    </message>
    <message>
        <source>Show your digital card to come in</source>
        <translation>Montrez votre carte numérique pour entrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>The library is open. Please come in.</source>
        <translation>La bibliothèque est ouverte. Entrez.</translation>
    </message>
    <message>
        <source>If the door is shut, show your digital card.</source>
        <translation>Si la porte est fermée, montrez votre carte numérique.</translation>
    </message>
    <message>
        <source>No staff are here now. Hold the code of your card before the reader.</source>
        <translation>Il n’y a pas de personnel en ce moment. Tenez le code de votre carte devant le lecteur.</translation>
    </message>
    <message>
        <source>Open without staff</source>
        <translation>Ouvert sans personnel</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <translation>La bibliothèque est fermée.</translation>
    </message>
    <message>
        <source>It opens on {day} at {time}.</source>
        <translation>Elle ouvre {day} à {time}.</translation>
    </message>
</context>
<context>
    <name>DoorBroken</name>
    <message>
        <source>This door checks no cards now</source>
        <translation>Cette porte ne vérifie pas les cartes en ce moment</translation>
    </message>
    <message>
        <source>Please come back when staff are here.</source>
        <translation>Revenez quand le personnel est là.</translation>
    </message>
</context>
<context>
    <name>DoorMenu</name>
    <message>
        <source>Cards let in and not known to have left</source>
        <translation>Cartes entrées, dont la sortie n’est pas connue</translation>
    </message>
    <message>
        <source>It cannot be told now.</source>
        <translation>On ne peut pas le dire maintenant.</translation>
    </message>
    <message>
        <source>{number} of at most {most}</source>
        <translation>{number} sur {most} au plus</translation>
    </message>
</context>
<context>
    <name>DoorWindow</name>
    <message>
        <source>Portcullis library door</source>
        <translation>Porte de bibliothèque Portcullis</translation>
    </message>
</context>
<context>
    <name>EasyRead</name>
    <message>
        <source>Ready? Touch Finish.</source>
        <translation>C’est fini ? Touchez « Terminer ».</translation>
    </message>
    <message>
        <source>Touch Back to go back.</source>
        <translation>Pour revenir, touchez « Retour ».</translation>
    </message>
    <message>
        <source>Then touch Continue.</source>
        <translation>Puis touchez « Continuer ».</translation>
    </message>
    <message>
        <source>Then touch Send.</source>
        <translation>Puis touchez « Envoyer ».</translation>
    </message>
    <message>
        <source>Please go to the desk. People help you there.</source>
        <translation>Allez au guichet. On vous aide là-bas.</translation>
    </message>
    <message>
        <source>Hold one book to the reader.</source>
        <translation>Présentez un livre au lecteur.</translation>
    </message>
    <message>
        <source>Put your books on the pad.</source>
        <translation>Posez vos livres sur le plateau.</translation>
    </message>
    <message>
        <source>Touch Start. Or show your library card.</source>
        <translation>Touchez « Commencer ». Ou montrez votre carte de bibliothèque.</translation>
    </message>
    <message>
        <source>You only bring books back? Touch Return.</source>
        <translation>Vous rapportez seulement des livres ? Touchez « Rendre ».</translation>
    </message>
    <message>
        <source>Scan your library card.</source>
        <translation>Scannez votre carte de bibliothèque.</translation>
    </message>
    <message>
        <source>Or type the number on your card.</source>
        <translation>Ou tapez le numéro de votre carte.</translation>
    </message>
    <message>
        <source>Hold your card in front of the camera.</source>
        <translation>Tenez votre carte devant la caméra.</translation>
    </message>
    <message>
        <source>Type your PIN. That is your secret number.</source>
        <translation>Tapez votre code PIN. C’est votre numéro secret.</translation>
    </message>
    <message>
        <source>Let nobody see it.</source>
        <translation>Personne ne doit le voir.</translation>
    </message>
    <message>
        <source>Do you have an old library card? Scan it.</source>
        <translation>Avez-vous une ancienne carte de bibliothèque ? Scannez-la.</translation>
    </message>
    <message>
        <source>No old card? Touch “I have none”.</source>
        <translation>Pas d’ancienne carte ? Touchez « Je n’en ai pas ».</translation>
    </message>
    <message>
        <source>Take books home: touch Borrow.</source>
        <translation>Emporter des livres : touchez « Emprunter ».</translation>
    </message>
    <message>
        <source>Bring books back: touch Return.</source>
        <translation>Rapporter des livres : touchez « Rendre ».</translation>
    </message>
    <message>
        <source>Keep books longer: touch Renew.</source>
        <translation>Garder des livres plus longtemps : touchez « Prolonger ».</translation>
    </message>
    <message>
        <source>A green tick? You can take the book home.</source>
        <translation>Un signe vert ? Vous pouvez emporter le livre.</translation>
    </message>
    <message>
        <source>A green tick? Put the book in the slot.</source>
        <translation>Un signe vert ? Mettez le livre dans la fente.</translation>
    </message>
    <message>
        <source>These are the books you have.</source>
        <translation>Voici les livres que vous avez.</translation>
    </message>
    <message>
        <source>Bring each book back by its date.</source>
        <translation>Rapportez chaque livre avant sa date.</translation>
    </message>
    <message>
        <source>You need more time? Touch Renew.</source>
        <translation>Il vous faut plus de temps ? Touchez « Prolonger ».</translation>
    </message>
    <message>
        <source>Things cost less in these shops.</source>
        <translation>C’est moins cher dans ces magasins.</translation>
    </message>
    <message>
        <source>Show your city card in the shop.</source>
        <translation>Montrez votre carte de la ville au magasin.</translation>
    </message>
    <message>
        <source>Do you want a list of your books?</source>
        <translation>Voulez-vous la liste de vos livres ?</translation>
    </message>
    <message>
        <source>Touch what you like best.</source>
        <translation>Touchez ce que vous préférez.</translation>
    </message>
    <message>
        <source>We send you the list by e-mail.</source>
        <translation>Nous vous envoyons la liste par e-mail.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Tapez votre adresse e-mail.</translation>
    </message>
    <message>
        <source>How was it today? Tell us.</source>
        <translation>C’était comment aujourd’hui ? Dites-le-nous.</translation>
    </message>
    <message>
        <source>Nobody knows who says what.</source>
        <translation>Personne ne sait qui dit quoi.</translation>
    </message>
    <message>
        <source>What do you want next? Touch one.</source>
        <translation>Que voulez-vous ensuite ? Touchez un choix.</translation>
    </message>
    <message>
        <source>All the same to you? Touch “No preference”.</source>
        <translation>Cela vous est égal ? Touchez « Sans préférence ».</translation>
    </message>
    <message>
        <source>Do you want to say more? Write it.</source>
        <translation>Voulez-vous en dire plus ? Écrivez-le.</translation>
    </message>
    <message>
        <source>Please write no names.</source>
        <translation>N’écrivez aucun nom.</translation>
    </message>
    <message>
        <source>You are done with the questions.</source>
        <translation>Les questions sont finies.</translation>
    </message>
    <message>
        <source>This screen does not work now.</source>
        <translation>Cet écran ne marche pas maintenant.</translation>
    </message>
    <message>
        <source>It will work again later.</source>
        <translation>Il marchera de nouveau plus tard.</translation>
    </message>
    <message>
        <source>Hold your card in front of the reader.</source>
        <translation>Tenez votre carte devant le lecteur.</translation>
    </message>
    <message>
        <source>The screen says yes? Open the door.</source>
        <translation>L’écran dit oui ? Ouvrez la porte.</translation>
    </message>
    <message>
        <source>The library is closed now.</source>
        <translation>La bibliothèque est fermée maintenant.</translation>
    </message>
    <message>
        <source>Come back when it is open.</source>
        <translation>Revenez quand elle est ouverte.</translation>
    </message>
    <message>
        <source>Come back when staff are here.</source>
        <translation>Revenez quand le personnel est là.</translation>
    </message>
    <message>
        <source>You did nothing for a while.</source>
        <translation>Vous n’avez rien fait depuis un moment.</translation>
    </message>
    <message>
        <source>Are you here? Touch the big button.</source>
        <translation>Vous êtes là ? Touchez le gros bouton.</translation>
    </message>
    <message>
        <source>Touch your language.</source>
        <translation>Touchez votre langue.</translation>
    </message>
    <message>
        <source>People who work here can help you.</source>
        <translation>Les personnes qui travaillent ici vous aident.</translation>
    </message>
    <message>
        <source>Do you walk away? Touch Finish first.</source>
        <translation>Vous partez ? Touchez d’abord « Terminer ».</translation>
    </message>
    <message>
        <source>Then touch “Go on”.</source>
        <translation>Puis touchez « Continuer ».</translation>
    </message>
    <message>
        <source>Then touch Done.</source>
        <translation>Puis touchez « Terminé ».</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>Vous pouvez laisser vide.</translation>
    </message>
    <message>
        <source>Take a photo of it.</source>
        <translation>Prenez-la en photo.</translation>
    </message>
    <message>
        <source>Your card comes later.</source>
        <translation>Votre carte vient plus tard.</translation>
    </message>
    <message>
        <source>Bring a letter with your address here.</source>
        <translation>Apportez ici une lettre avec votre adresse.</translation>
    </message>
    <message>
        <source>Then you get your card.</source>
        <translation>Ensuite, vous recevez votre carte.</translation>
    </message>
    <message>
        <source>Scan the code. Your card comes there.</source>
        <translation>Scannez le code. Votre carte sera là.</translation>
    </message>
    <message>
        <source>What do you want? Touch it.</source>
        <translation>Que voulez-vous ? Touchez-le.</translation>
    </message>
    <message>
        <source>You bring it back? Touch “Comes back”.</source>
        <translation>Vous le rapportez ? Touchez « Retour ».</translation>
    </message>
    <message>
        <source>All questions then come in that language.</source>
        <translation>Toutes les questions viennent dans cette langue.</translation>
    </message>
    <message>
        <source>You keep your card.</source>
        <translation>Vous gardez votre carte.</translation>
    </message>
    <message>
        <source>What is new? Touch it.</source>
        <translation>Qu’est-ce qui est nouveau ? Touchez-le.</translation>
    </message>
    <message>
        <source>What phone do you have? Touch it.</source>
        <translation>Quel téléphone avez-vous ? Touchez-le.</translation>
    </message>
    <message>
        <source>No phone? Your card comes on paper.</source>
        <translation>Pas de téléphone ? Votre carte est sur papier.</translation>
    </message>
    <message>
        <source>Do you have an address? Touch your answer.</source>
        <translation>Avez-vous une adresse ? Touchez votre réponse.</translation>
    </message>
    <message>
        <source>No address? You can join too.</source>
        <translation>Pas d’adresse ? Vous pouvez aussi vous inscrire.</translation>
    </message>
    <message>
        <source>Type your postcode.</source>
        <translation>Tapez votre code postal.</translation>
    </message>
    <message>
        <source>You find it on your letters.</source>
        <translation>Il est sur vos lettres.</translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation>Tapez votre prénom.</translation>
    </message>
    <message>
        <source>Then type your family name.</source>
        <translation>Puis tapez votre nom de famille.</translation>
    </message>
    <message>
        <source>Only one name? The second stays empty.</source>
        <translation>Un seul nom ? Le second reste vide.</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>Quand êtes-vous né(e) ?</translation>
    </message>
    <message>
        <source>Type the day, the month, the year.</source>
        <translation>Tapez le jour, le mois, l’année.</translation>
    </message>
    <message>
        <source>Who looks after you? Type the name.</source>
        <translation>Qui s’occupe de vous ? Tapez son nom.</translation>
    </message>
    <message>
        <source>This person must be here with you.</source>
        <translation>Cette personne doit être ici avec vous.</translation>
    </message>
    <message>
        <source>Type the number of your house.</source>
        <translation>Tapez le numéro de votre maison.</translation>
    </message>
    <message>
        <source>Then type your street.</source>
        <translation>Puis tapez votre rue.</translation>
    </message>
    <message>
        <source>Where can we write to you? Type it.</source>
        <translation>Où vous écrire ? Tapez-le.</translation>
    </message>
    <message>
        <source>What helps you? Big letters? No stairs?</source>
        <translation>Qu’est-ce qui vous aide ? Gros caractères ? Sans escaliers ?</translation>
    </message>
    <message>
        <source>The council keeps your answers.</source>
        <translation>La ville garde vos réponses.</translation>
    </message>
    <message>
        <source>Others see your age group. Never your name.</source>
        <translation>Les autres voient votre tranche d’âge. Jamais votre nom.</translation>
    </message>
    <message>
        <source>You can have it all deleted.</source>
        <translation>Vous pouvez tout faire effacer.</translation>
    </message>
    <message>
        <source>Then touch “I have read this”.</source>
        <translation>Puis touchez « J’ai lu ceci ».</translation>
    </message>
    <message>
        <source>Read your answers.</source>
        <translation>Lisez vos réponses.</translation>
    </message>
    <message>
        <source>Is one wrong? Touch Change.</source>
        <translation>Une erreur ? Touchez « Changer ».</translation>
    </message>
    <message>
        <source>All right? Touch “These are right”.</source>
        <translation>Tout est juste ? Touchez « C’est juste ».</translation>
    </message>
    <message>
        <source>We ask one thing at a time.</source>
        <translation>Nous posons une question à la fois.</translation>
    </message>
    <message>
        <source>Show a letter with your address.</source>
        <translation>Montrez une lettre avec votre adresse.</translation>
    </message>
    <message>
        <source>A person looks at it. Nobody copies it.</source>
        <translation>Une personne la regarde. Personne ne la copie.</translation>
    </message>
    <message>
        <source>No letter today? You get a pass.</source>
        <translation>Pas de lettre aujourd’hui ? Vous recevez un laissez-passer.</translation>
    </message>
    <message>
        <source>No letter today? Your card waits.</source>
        <translation>Pas de lettre aujourd’hui ? Votre carte attend.</translation>
    </message>
    <message>
        <source>This is your card.</source>
        <translation>Voici votre carte.</translation>
    </message>
    <message>
        <source>This is your pass for now.</source>
        <translation>Voici votre laissez-passer pour l’instant.</translation>
    </message>
    <message>
        <source>Your answers are safe.</source>
        <translation>Vos réponses sont en sûreté.</translation>
    </message>
    <message>
        <source>This was only practice.</source>
        <translation>C’était seulement un exercice.</translation>
    </message>
    <message>
        <source>Nobody gets a card from it.</source>
        <translation>Personne ne reçoit de carte.</translation>
    </message>
    <message>
        <source>We keep nothing about you here.</source>
        <translation>Nous ne gardons rien sur vous ici.</translation>
    </message>
    <message>
        <source>Take your phone. Scan this code with it.</source>
        <translation>Prenez votre téléphone. Scannez ce code.</translation>
    </message>
    <message>
        <source>Answer the questions on your phone.</source>
        <translation>Répondez aux questions sur votre téléphone.</translation>
    </message>
    <message>
        <source>Then come back here.</source>
        <translation>Puis revenez ici.</translation>
    </message>
    <message>
        <source>Scan your city card.</source>
        <translation>Scannez votre carte de la ville.</translation>
    </message>
    <message>
        <source>No card? The helper knows what to do.</source>
        <translation>Pas de carte ? La personne qui aide sait quoi faire.</translation>
    </message>
    <message>
        <source>Somebody gave you a code. Scan it.</source>
        <translation>On vous a donné un code. Scannez-le.</translation>
    </message>
    <message>
        <source>Or type it.</source>
        <translation>Ou tapez-le.</translation>
    </message>
    <message>
        <source>What is true for you? Touch it.</source>
        <translation>Quelle est votre situation ? Touchez-la.</translation>
    </message>
    <message>
        <source>Nobody writes down your name.</source>
        <translation>Personne n’écrit votre nom.</translation>
    </message>
    <message>
        <source>There is a number on it. Scan it.</source>
        <translation>Il porte un numéro. Scannez-le.</translation>
    </message>
    <message>
        <source>Is everything right? Look once more.</source>
        <translation>Tout est juste ? Regardez encore.</translation>
    </message>
    <message>
        <source>Then touch “Yes”.</source>
        <translation>Puis touchez « Oui ».</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>C’est tout. Merci.</translation>
    </message>
    <message>
        <source>You help people here? Scan your card.</source>
        <translation>Vous aidez ici ? Scannez votre carte.</translation>
    </message>
    <message>
        <source>Then type your PIN.</source>
        <translation>Puis tapez votre code PIN.</translation>
    </message>
    <message>
        <source>Somebody wants a card? “Sign somebody up”.</source>
        <translation>Quelqu’un veut une carte ? « Inscrire quelqu’un ».</translation>
    </message>
    <message>
        <source>Something is new? “Change a card”.</source>
        <translation>Quelque chose change ? « Changer une carte ».</translation>
    </message>
    <message>
        <source>Scan each card.</source>
        <translation>Scannez chaque carte.</translation>
    </message>
    <message>
        <source>No card? Touch “One more”.</source>
        <translation>Pas de carte ? Touchez « Une de plus ».</translation>
    </message>
    <message>
        <source>Type the four signs of your code.</source>
        <translation>Tapez les quatre signes de votre code.</translation>
    </message>
    <message>
        <source>A person who works here goes on now.</source>
        <translation>Une personne qui travaille ici continue.</translation>
    </message>
    <message>
        <source>They touch their name and type their PIN.</source>
        <translation>Elle touche son nom et tape son code PIN.</translation>
    </message>
    <message>
        <source>This page is for people who work here.</source>
        <translation>Cette page est pour les personnes qui travaillent ici.</translation>
    </message>
    <message>
        <source>Ready? Touch “Back to the ambassador”.</source>
        <translation>Fini ? Touchez « Rendre à l’ambassadeur ».</translation>
    </message>
    <message>
        <source>This is what came of today.</source>
        <translation>Voici le bilan du jour.</translation>
    </message>
    <message>
        <source>This page is for staff.</source>
        <translation>Cette page est pour le personnel.</translation>
    </message>
    <message>
        <source>Here staff look after this screen.</source>
        <translation>Ici, le personnel s’occupe de cet écran.</translation>
    </message>
</context>
<context>
    <name>EnrolWindow</name>
    <message>
        <source>Show this screen the enrolment code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office makes it for this device. Hold it in the frame, or use the hand scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type or paste it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text under the square code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the hub that made the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the hub… This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is enrolled. One moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Council tax bill</source>
        <translation>Avis de council tax</translation>
    </message>
    <message>
        <source>Tenancy agreement</source>
        <translation>Contrat de location</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Relevé bancaire</translation>
    </message>
    <message>
        <source>Letter about a benefit</source>
        <translation>Lettre d’une allocation</translation>
    </message>
    <message>
        <source>Letter of a support service</source>
        <translation>Lettre d’un service d’aide</translation>
    </message>
    <message>
        <source>Letter of a school</source>
        <translation>Lettre d’une école</translation>
    </message>
    <message>
        <source>Staff: this postcode is not on this tablet’s list. It may be a new street, or not in this city. Please look closely at the address.</source>
        <translation>Personnel : ce code postal n’est pas dans la liste de cette tablette. C’est peut-être une rue nouvelle, ou hors de cette ville. Regardez bien l’adresse.</translation>
    </message>
    <message>
        <source>Staff: this postcode was not compared with the council’s list. Please look closely at the address.</source>
        <translation>Personnel : ce code postal n’a pas été comparé à la liste de la ville. Regardez bien l’adresse.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justificatif</translation>
    </message>
    <message>
        <source>Has somebody of the staff seen where you live?</source>
        <translation>Un membre du personnel a-t-il vu où vous habitez ?</translation>
    </message>
    <message>
        <source>No copy is made. Only what it was and the day are kept.</source>
        <translation>Aucune copie n’est faite. Seuls sa nature et le jour sont gardés.</translation>
    </message>
    <message>
        <source>Staff: choose your name and type your PIN</source>
        <translation>Personnel : choisissez votre nom et tapez votre code</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Not today: give a pass for two weeks</source>
        <translation>Pas aujourd’hui : donner un laissez-passer de deux semaines</translation>
    </message>
    <message>
        <source>Not today: the card waits until it is seen</source>
        <translation>Pas aujourd’hui : la carte attend qu’il soit vu</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Arrêter pour l’instant</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>How satisfied are you with the library today?</source>
        <translation>Êtes-vous satisfait de la bibliothèque aujourd’hui ?</translation>
    </message>
</context>
<context>
    <name>FaultBand</name>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the problems page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message numerus="yes">
        <source>Group of %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the first card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold up the next card. Nobody is admitted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admits everybody in the group at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets the group; nobody is admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs another grown-up: scan their card too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One card is refused: sort it out, or cancel the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough grown-ups: everybody may go in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over to staff</source>
        <translation>Passer la main au personnel</translation>
    </message>
</context>
<context>
    <name>HandOverButton</name>
    <message>
        <source>To sort out: {number}</source>
        <translation>À régler : {number}</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>No staff are listed on this tablet</source>
        <translation>Aucun membre du personnel n’est inscrit sur cette tablette</translation>
    </message>
    <message>
        <source>What was answered is locked. Staff go on with it here; later the code is {code}.</source>
        <translation>Les réponses sont sous clé. Le personnel continue ici ; plus tard, le code est {code}.</translation>
    </message>
    <message>
        <source>At the counter its number is {number}.</source>
        <translation>Au guichet, son numéro est {number}.</translation>
    </message>
    <message>
        <source>Nobody of staff is here: go on without</source>
        <translation>Personne du personnel n’est là : continuer sans</translation>
    </message>
</context>
<context>
    <name>HandoutPage</name>
    <message>
        <source>Hand something out</source>
        <translation>Remettre quelque chose</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Effacer la dernière lettre</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>Imprimer un reçu</translation>
    </message>
    <message>
        <source>No card: go on with the referral code</source>
        <translation>Pas de carte : continuer avec le code d’orientation</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>I am 18 or over</source>
        <translation>J’ai 18 ans ou plus</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>De quoi s’agit-il ?</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Pour qui est-ce ?</translation>
    </message>
    <message>
        <source>Which referral code?</source>
        <translation>Quel code d’orientation ?</translation>
    </message>
    <message>
        <source>What is the case?</source>
        <translation>Quelle est la situation ?</translation>
    </message>
    <message>
        <source>Which number is on it?</source>
        <translation>Quel numéro est inscrit dessus ?</translation>
    </message>
    <message>
        <source>Does it come back now?</source>
        <translation>Est-il rendu maintenant ?</translation>
    </message>
    <message>
        <source>Hand it out now?</source>
        <translation>Le remettre maintenant ?</translation>
    </message>
    <message>
        <source>It is back. Thank you.</source>
        <translation>C’est rendu. Merci.</translation>
    </message>
    <message>
        <source>It is handed out</source>
        <translation>C’est remis</translation>
    </message>
    <message>
        <source>Scan the resident’s card.</source>
        <translation>Scannez la carte de l’habitant.</translation>
    </message>
    <message>
        <source>Nothing is copied. Only what is the case is kept, without a name.</source>
        <translation>Rien n’est copié. Seule la situation est conservée, sans nom.</translation>
    </message>
    <message>
        <source>Scan it, or type it.</source>
        <translation>Scannez-le ou tapez-le.</translation>
    </message>
    <message>
        <source>Its number ends in {number}</source>
        <translation>Son numéro se termine par {number}</translation>
    </message>
    <message>
        <source>Put it to use by {date}</source>
        <translation>À mettre en service avant le {date}</translation>
    </message>
    <message>
        <source>Bring it back by {date}</source>
        <translation>À rapporter avant le {date}</translation>
    </message>
    <message>
        <source>This desk did not lend it, or has it back already. Take it all the same: the council looks where it was lent, and tells staff if it was not.</source>
        <translation>Ce bureau ne l’a pas prêté, ou l’a déjà récupéré. Reprenez-le quand même : la ville cherche où il a été prêté, et prévient le personnel s’il ne l’était pas.</translation>
    </message>
    <message>
        <source>It was lent here on {day} and is due back on {due}.</source>
        <translation>Prêté ici le {day}, à rendre le {due}.</translation>
    </message>
    <message>
        <source>Bring it to any workshop desk. You need no card for that.</source>
        <translation>Rapportez-le à n’importe quel bureau d’atelier. Aucune carte n’est nécessaire.</translation>
    </message>
    <message>
        <source>Yes, it is back</source>
        <translation>Oui, c’est rendu</translation>
    </message>
    <message>
        <source>Yes, hand it out</source>
        <translation>Oui, le remettre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Comes back: {thing}</source>
        <translation>Retour : {thing}</translation>
    </message>
    <message>
        <source>Ask for more, up to {number}: {thing}</source>
        <translation>En demander, jusqu’à {number} : {thing}</translation>
    </message>
    <message>
        <source>Give back what is left: {thing}</source>
        <translation>Rendre ce qui reste : {thing}</translation>
    </message>
    <message>
        <source>Left at this desk: {number}</source>
        <translation>Reste à ce guichet : {number}</translation>
    </message>
    <message>
        <source>More are asked for, up to {number}</source>
        <translation>D’autres sont demandés, jusqu’à {number}</translation>
    </message>
</context>
<context>
    <name>HelpBand</name>
    <message numerus="yes">
        <source>%Ln more waiting.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>I am going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk then says that somebody is coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asks for help at {kiosk}, since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are borrowing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are returning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk is out of order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Press Finish first if you walk away: then nobody sees what is yours.</source>
        <translation>Si vous partez, touchez d’abord Terminer : personne ne verra vos données.</translation>
    </message>
    <message>
        <source>Calling staff</source>
        <translation>Appel du personnel</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Staff have been called</source>
        <translation>Le personnel est prévenu</translation>
    </message>
    <message>
        <source>Please wait here. If nobody comes in a few minutes, go to the desk.</source>
        <translation>Attendez ici. Si personne ne vient d’ici quelques minutes, adressez-vous à l’accueil.</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>Quelqu’un arrive</translation>
    </message>
    <message>
        <source>Please wait here.</source>
        <translation>Attendez ici, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Nobody could be called</source>
        <translation>Impossible de prévenir quelqu’un</translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <translation>Adressez-vous à l’accueil</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Hello {name}</source>
        <translation>Bonjour {name}</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation>Emprunter</translation>
    </message>
    <message>
        <source>Scan each item</source>
        <translation>Scannez chaque document</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Scan, then put in the slot</source>
        <translation>Scannez, puis glissez dans la fente</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Keep what you have for longer</source>
        <translation>Gardez vos emprunts plus longtemps</translation>
    </message>
    <message>
        <source>City Save</source>
        <translation>City Save</translation>
    </message>
    <message>
        <source>Offers near here</source>
        <translation>Offres près d’ici</translation>
    </message>
    <message>
        <source>Tell us</source>
        <translation>Votre avis</translation>
    </message>
    <message>
        <source>What you think, and what should come next</source>
        <translation>Ce que vous pensez, et ce qui devrait suivre</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mon compte</translation>
    </message>
    <message>
        <source>Loans, reservations, money owed</source>
        <translation>Emprunts, réservations, sommes dues</translation>
    </message>
    <message>
        <source>The library system cannot be reached. You can borrow and return; it is confirmed later.</source>
        <translation>Le système de la bibliothèque est injoignable. Vous pouvez emprunter et rendre ; ce sera confirmé plus tard.</translation>
    </message>
    <message>
        <source>Your card was accepted on trust: this kiosk could not check it fully today.</source>
        <translation>Votre carte a été acceptée de confiance : cette borne n’a pas pu la vérifier entièrement aujourd’hui.</translation>
    </message>
    <message>
        <source>A loan that was recorded here could not be confirmed. Please ask at the desk.</source>
        <translation>Un emprunt noté ici n’a pas pu être confirmé. Demandez à l’accueil.</translation>
    </message>
</context>
<context>
    <name>HubBox</name>
    <message>
        <source>This device knows no hub: what it records stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) kept on this device, waiting to be sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tried %Ln time(s) in vain.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next try at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {sent} of {whole}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HubLine</name>
    <message>
        <source>Out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying to reach the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working offline since {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still here?</source>
        <translation>Êtes-vous toujours là ?</translation>
    </message>
    <message numerus="yes">
        <source>This session ends in %n second(s).</source>
        <translation>
            <numerusform>Fin de la session dans %Ln seconde.</numerusform>
            <numerusform>Fin de la session dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <translation>Je suis toujours là</translation>
    </message>
    <message>
        <source>Give me more time</source>
        <translation>Donnez-moi plus de temps</translation>
    </message>
</context>
<context>
    <name>ItemsPage</name>
    <message>
        <source>{done} done, {missed} not</source>
        <translation>Faits : {done}, échecs : {missed}</translation>
    </message>
    <message>
        <source>{done} done</source>
        <translation>Faits : {done}</translation>
    </message>
    <message>
        <source>Or type its number</source>
        <translation>Ou saisissez son numéro</translation>
    </message>
    <message>
        <source>The item&apos;s number</source>
        <translation>Le numéro du document</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>This barcode is the publisher&apos;s. Scan the library&apos;s own label, or ask at the desk.</source>
        <translation>Ce code-barres est celui de l’éditeur. Scannez l’étiquette de la bibliothèque, ou demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Take it to the desk, so that the gate does not ring.</source>
        <translation>Passez à l’accueil avec ce document, pour que le portique ne sonne pas.</translation>
    </message>
    <message>
        <source>Recorded, not yet confirmed. Please hand it to the desk.</source>
        <translation>Noté, pas encore confirmé. Remettez-le à l’accueil.</translation>
    </message>
    <message>
        <source>Returned. Please hand it to the desk.</source>
        <translation>Rendu. Remettez-le à l’accueil.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>{there} of {of} parts of {item} are on the pad. Add the others, or ask at the desk.</source>
        <translation>{there} partie(s) sur {of} du document {item} sur le plateau. Ajoutez les autres, ou demandez à l’accueil.</translation>
    </message>
    <message>
        <source>What lies on the pad was read before. Lift it and put it back to read it again.</source>
        <translation>Ce qui est sur le plateau a déjà été lu. Pour le relire, soulevez-le et reposez-le.</translation>
    </message>
    <message>
        <source>The pad does not answer.</source>
        <translation>Le plateau ne répond pas.</translation>
    </message>
    <message>
        <source>The scanner does not answer.</source>
        <translation>Le lecteur de codes ne répond pas.</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>La caméra ne répond pas.</translation>
    </message>
    <message>
        <source>You can type the number of each item below.</source>
        <translation>Vous pouvez saisir le numéro de chaque document ci-dessous.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Which language?</source>
        <translation>Quelle langue ?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The library does not know this number. Check it and try again.</source>
        <translation>La bibliothèque ne connaît pas ce numéro. Vérifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>This is not the right PIN. Try again, or ask at the desk.</source>
        <translation>Ce n’est pas le bon code. Réessayez, ou demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please ask at the desk.</source>
        <translation>Trop de codes faux. Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Your card opens the reading rooms and e-books. To borrow, please ask at the desk.</source>
        <translation>Votre carte ouvre les salles de lecture et les livres numériques. Pour emprunter, demandez à l’accueil.</translation>
    </message>
    <message>
        <source>The library does not know you yet. Please join at the desk, then borrow.</source>
        <translation>La bibliothèque ne vous connaît pas encore. Inscrivez-vous à l’accueil, puis empruntez.</translation>
    </message>
    <message>
        <source>You cannot borrow at the moment. Please ask at the desk.</source>
        <translation>Vous ne pouvez pas emprunter pour l’instant. Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>You have as many items as you may have. Return one first.</source>
        <translation>Vous avez atteint le nombre permis. Rendez d’abord un document.</translation>
    </message>
    <message>
        <source>You owe money. Please pay at the desk, then borrow.</source>
        <translation>Vous devez de l’argent. Payez à l’accueil, puis empruntez.</translation>
    </message>
    <message>
        <source>The library does not know this item. Please hand it to the desk.</source>
        <translation>La bibliothèque ne connaît pas ce document. Remettez-le à l’accueil.</translation>
    </message>
    <message>
        <source>You have borrowed this already.</source>
        <translation>Vous l’avez déjà emprunté.</translation>
    </message>
    <message>
        <source>On loan to someone else. Please hand it to the desk.</source>
        <translation>Prêté à quelqu’un d’autre. Remettez-le à l’accueil.</translation>
    </message>
    <message>
        <source>Reserved by someone else. Please hand it to the desk.</source>
        <translation>Réservé par quelqu’un d’autre. Remettez-le à l’accueil.</translation>
    </message>
    <message>
        <source>Not renewed. Please bring it back in time, or ask at the desk.</source>
        <translation>Non prolongé. Rendez-le à temps, ou demandez à l’accueil.</translation>
    </message>
    <message>
        <source>That did not work. Try again, or ask at the desk.</source>
        <translation>Cela n’a pas marché. Réessayez, ou demandez à l’accueil.</translation>
    </message>
    <message>
        <source>We do not know if that worked. Please ask at the desk.</source>
        <translation>Nous ne savons pas si cela a marché. Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>The library system cannot be reached. Please ask at the desk.</source>
        <translation>Le système de la bibliothèque est injoignable. Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>No more loans can be recorded now. Please ask at the desk.</source>
        <translation>Plus aucun emprunt ne peut être noté pour l’instant. Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Borrowed.</source>
        <translation>Emprunté.</translation>
    </message>
    <message>
        <source>Renewed.</source>
        <translation>Prolongé.</translation>
    </message>
    <message>
        <source>Returned. Put it into the slot.</source>
        <translation>Rendu. Glissez-le dans la fente.</translation>
    </message>
    <message>
        <source>{why}. Please ask at the desk.</source>
        <translation>{why}. Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Returned. Please hand it to the desk: someone is waiting for it.</source>
        <translation>Rendu. Remettez-le à l’accueil : quelqu’un l’attend.</translation>
    </message>
    <message>
        <source>Back by {due}</source>
        <translation>À rendre avant le {due}</translation>
    </message>
    <message>
        <source>Recorded, not yet confirmed. Put it into the slot.</source>
        <translation>Noté, pas encore confirmé. Glissez-le dans la fente.</translation>
    </message>
    <message>
        <source>Recorded, not yet confirmed. Back by {due} at the latest.</source>
        <translation>Noté, pas encore confirmé. À rendre au plus tard le {due}.</translation>
    </message>
</context>
<context>
    <name>ModeBand</name>
    <message>
        <source>Checking without admitting: nobody is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning people out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to admitting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoCardPage</name>
    <message>
        <source>People without a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from 1 to 99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Count them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBand</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Galleries</source>
        <translation>Galeries</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Repas et boissons</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Magasins</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Spectacles</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>For ages {age} and over</source>
        <translation>À partir de {age} ans</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message>
        <source>{number} m from here</source>
        <translation>à {number} m d’ici</translation>
    </message>
    <message>
        <source>{number} km from here</source>
        <translation>à {number} km d’ici</translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message>
        <source>City Save</source>
        <translation>City Save</translation>
    </message>
    <message>
        <source>Show your digital card there. The distance is as the crow flies.</source>
        <translation>Montrez-y votre carte numérique. La distance est à vol d’oiseau.</translation>
    </message>
    <message>
        <source>There are no offers today.</source>
        <translation>Il n’y a pas d’offre aujourd’hui.</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Toutes les offres</translation>
    </message>
</context>
<context>
    <name>Opinion</name>
    <message>
        <source>Very satisfied</source>
        <translation>Très satisfait</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfait</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>Mécontent</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>Très mécontent</translation>
    </message>
</context>
<context>
    <name>OpinionForm</name>
    <message>
        <source>This is anonymous: nobody knows who said it.</source>
        <translation>C’est anonyme : personne ne sait qui l’a dit.</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Passer cette question</translation>
    </message>
    <message>
        <source>Which service would you like next?</source>
        <translation>Quel service souhaitez-vous ensuite ?</translation>
    </message>
    <message>
        <source>One touch is one vote.</source>
        <translation>Une touche, une voix.</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Sans préférence</translation>
    </message>
    <message>
        <source>Sorry, this could not be kept. Please tell somebody at the desk.</source>
        <translation>Désolé, cela n’a pas pu être conservé. Merci de le dire à l’accueil.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Is there anything else?</source>
        <translation>Autre chose ?</translation>
    </message>
    <message>
        <source>Only if you like. Please write no names and nothing that tells who you are.</source>
        <translation>Seulement si vous le souhaitez. N’écrivez pas de nom ni rien qui dise qui vous êtes.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Vos mots</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Effacer la dernière lettre</translation>
    </message>
    <message>
        <source>There are no keys for this language on this screen: use a keyboard, where there is one.</source>
        <translation>Cet écran n’a pas de touches pour cette langue : utilisez un clavier, s’il y en a un.</translation>
    </message>
    <message>
        <source>Letters left: {number}</source>
        <translation>Lettres restantes : {number}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send without words</source>
        <translation>Envoyer sans mot</translation>
    </message>
</context>
<context>
    <name>OverridePage</name>
    <message>
        <source>Admit after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This refusal was settled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? One touch admits the card and is kept with your name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>It is printed. Please take it along.</source>
        <translation>C’est imprimé. Veuillez l’emporter.</translation>
    </message>
    <message>
        <source>The printer has no paper. Please put some in, then print again.</source>
        <translation>L’imprimante n’a plus de papier. Veuillez en remettre, puis imprimer de nouveau.</translation>
    </message>
    <message>
        <source>The printer is open. Please close it, then print again.</source>
        <translation>L’imprimante est ouverte. Veuillez la fermer, puis imprimer de nouveau.</translation>
    </message>
    <message>
        <source>The printer does not work. Please switch it off and on, then print again.</source>
        <translation>L’imprimante ne fonctionne pas. Veuillez l’éteindre et la rallumer, puis imprimer de nouveau.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Please see that it is on and plugged in, then print again.</source>
        <translation>L’imprimante est injoignable. Veuillez vérifier qu’elle est allumée et branchée, puis imprimer de nouveau.</translation>
    </message>
    <message>
        <source>The printer took too long. Please look at it, then print again.</source>
        <translation>L’imprimante a mis trop de temps. Veuillez la vérifier, puis imprimer de nouveau.</translation>
    </message>
    <message>
        <source>{day}, {place}</source>
        <translation>{day}, {place}</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Votre carte</translation>
    </message>
    <message>
        <source>A pass until your card comes</source>
        <translation>Un laissez-passer en attendant votre carte</translation>
    </message>
    <message>
        <source>Where your card will be</source>
        <translation>Où sera votre carte</translation>
    </message>
    <message>
        <source>It lets you sign in at the library until {date}.</source>
        <translation>Il vous identifie à la bibliothèque jusqu’au {date}.</translation>
    </message>
    <message>
        <source>Keep it safe: whoever has it can use it.</source>
        <translation>Gardez ce code en lieu sûr : quiconque l’a peut s’en servir.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People to play</source>
        <translation>Personnes à jouer</translation>
    </message>
    <message>
        <source>Play this person</source>
        <translation>Jouer cette personne</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Your own phone</source>
        <translation>Votre téléphone</translation>
    </message>
    <message>
        <source>Scan this with your phone</source>
        <translation>Scannez ceci avec votre téléphone</translation>
    </message>
    <message>
        <source>Answer the other questions there. Then come back here: your code is {code}.</source>
        <translation>Répondez là aux autres questions, puis revenez ici : votre code est {code}.</translation>
    </message>
    <message>
        <source>The way to the questions</source>
        <translation>L’accès aux questions</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>PlainMenu</name>
    <message>
        <source>Staff menu</source>
        <translation>Menu du personnel</translation>
    </message>
    <message>
        <source>Run the self-test</source>
        <translation>Lancer l’autotest</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Quitter le programme</translation>
    </message>
    <message>
        <source>None since the program was started.</source>
        <translation>Aucune depuis le démarrage du programme.</translation>
    </message>
    <message>
        <source>Last faults</source>
        <translation>Dernières pannes</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Sleeps at friends’ places: no fixed address.</source>
        <translation>Dort chez des amis : pas d’adresse fixe.</translation>
    </message>
    <message>
        <source>Fourteen years old, here with {guardian}.</source>
        <translation>Quatorze ans, avec {guardian}.</translation>
    </message>
    <message>
        <source>Has forgotten the password of their phone.</source>
        <translation>A oublié le mot de passe de son téléphone.</translation>
    </message>
    <message>
        <source>Has no phone and wants the card on paper.</source>
        <translation>N’a pas de téléphone et veut la carte sur papier.</translation>
    </message>
    <message>
        <source>Has a card, and another name since last month.</source>
        <translation>A une carte, et un autre nom depuis le mois dernier.</translation>
    </message>
    <message>
        <source>Play a card: an adult’s</source>
        <translation>Jouer une carte : celle d’un adulte</translation>
    </message>
    <message>
        <source>Play a card: a 14-year-old’s</source>
        <translation>Jouer une carte : celle d’un jeune de 14 ans</translation>
    </message>
    <message>
        <source>Play a card: one that has ended</source>
        <translation>Jouer une carte : une qui a expiré</translation>
    </message>
    <message>
        <source>Born {day}.</source>
        <translation>Date de naissance : {day}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing counts</source>
        <translation>Exercice : rien ne compte</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Finir l’exercice</translation>
    </message>
    <message>
        <source>Practice: nothing counts, nothing is sent. Any PIN will do.</source>
        <translation>Exercice : rien ne compte, rien n’est envoyé. N’importe quel code PIN convient.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>It is being printed. One moment.</source>
        <translation>Impression en cours. Un instant.</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Problems and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the hub at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>To sort out (%Ln)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The time shown is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirms the clock; needs a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the log to a stick; needs a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for the hub on USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office takes the file in; needs a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No USB stick was found. Plug one in and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends this program; needs a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device&apos;s time: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>With {name}.</source>
        <translation>Avec {name}.</translation>
    </message>
    <message>
        <source>Your answers are locked as you go. To go on later, your code is {code}.</source>
        <translation>Vos réponses sont verrouillées au fur et à mesure. Pour continuer plus tard, votre code est {code}.</translation>
    </message>
    <message>
        <source>Go on with my own phone</source>
        <translation>Continuer sur mon téléphone</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Yes, forget everything I said</source>
        <translation>Oui, oublier tout ce que j’ai dit</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Effacer la dernière lettre</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Hold the card in the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or use the hand scanner. Nothing to press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned in this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{inside} of {capacity} places taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− No card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count one person without a card less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ No card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count one person without a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan people out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches: the next cards leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect several cards, then admit them together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count people without a card, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>To sort out (%Ln)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Refused cards that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check without admitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches: show the answer, admit nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {service} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of the last five admissions back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Borrowed</source>
        <translation>Emprunté</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Prolongé</translation>
    </message>
    <message>
        <source>Please take your receipt.</source>
        <translation>Veuillez prendre votre reçu.</translation>
    </message>
    <message>
        <source>The printer has no paper. Your receipt is on the screen.</source>
        <translation>L&apos;imprimante n&apos;a plus de papier. Votre reçu est à l&apos;écran.</translation>
    </message>
    <message>
        <source>The printer is open. Your receipt is on the screen.</source>
        <translation>L&apos;imprimante est ouverte. Votre reçu est à l&apos;écran.</translation>
    </message>
    <message>
        <source>The printer needs the staff. Your receipt is on the screen.</source>
        <translation>L&apos;imprimante a besoin du personnel. Votre reçu est à l&apos;écran.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Your receipt is on the screen.</source>
        <translation>L&apos;imprimante ne répond pas. Votre reçu est à l&apos;écran.</translation>
    </message>
    <message>
        <source>The printer is too slow. Your receipt is on the screen.</source>
        <translation>L&apos;imprimante est trop lente. Votre reçu est à l&apos;écran.</translation>
    </message>
    <message>
        <source>Your receipt was sent.</source>
        <translation>Votre reçu a été envoyé.</translation>
    </message>
    <message>
        <source>This address takes no e-mail. Your receipt is on the screen.</source>
        <translation>Cette adresse ne reçoit pas d&apos;e-mail. Votre reçu est à l&apos;écran.</translation>
    </message>
    <message>
        <source>The e-mail cannot be sent now. Your receipt is on the screen.</source>
        <translation>L&apos;e-mail ne peut pas être envoyé maintenant. Votre reçu est à l&apos;écran.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Receipt, {library}</source>
        <translation>Reçu, {library}</translation>
    </message>
    <message>
        <source>Recorded, not yet confirmed.</source>
        <translation>Enregistré, pas encore confirmé.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Your receipt</source>
        <translation>Votre reçu</translation>
    </message>
    <message>
        <source>Would you like a receipt?</source>
        <translation>Voulez-vous un reçu ?</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>Pas de reçu</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Terminer ici</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>À l&apos;écran</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Autrement</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
</context>
<context>
    <name>ReturnPage</name>
    <message>
        <source>Return</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Put your items on the pad, then into the slot.</source>
        <translation>Posez vos documents sur le plateau, puis glissez-les dans la fente.</translation>
    </message>
    <message>
        <source>Scan each item, then put it into the slot.</source>
        <translation>Scannez chaque document, puis glissez-le dans la fente.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source> · </source>
        <comment>between two words; not like the Arabic zero</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulingsBox</name>
    <message numerus="yes">
        <source>What the hub found (%Ln)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look into each one, then mark it as dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more after these.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at another desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as dealt with</source>
        <translation>Marquer comme traité</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Which service?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsBox</name>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise: nothing counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Un autre numéro</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>Je n’en ai pas</translation>
    </message>
    <message>
        <source>Your library PIN?</source>
        <translation>Votre code de bibliothèque ?</translation>
    </message>
    <message>
        <source>The PIN you use for the library.</source>
        <translation>Le code que vous utilisez à la bibliothèque.</translation>
    </message>
    <message>
        <source>Do you have an old library card?</source>
        <translation>Avez-vous une ancienne carte de bibliothèque ?</translation>
    </message>
    <message>
        <source>Scan it, or type the number on it. Next time your new card is enough.</source>
        <translation>Scannez-la, ou saisissez son numéro. La prochaine fois, la nouvelle carte suffira.</translation>
    </message>
    <message>
        <source>Your library number?</source>
        <translation>Votre numéro de bibliothèque ?</translation>
    </message>
    <message>
        <source>Hold your card in front of the camera, scan it, or type your library number.</source>
        <translation>Présentez votre carte devant la caméra, scannez-la, ou saisissez votre numéro de bibliothèque.</translation>
    </message>
    <message>
        <source>Scan your library card, or type the number on it.</source>
        <translation>Scannez votre carte de bibliothèque, ou saisissez son numéro.</translation>
    </message>
</context>
<context>
    <name>SortOutPage</name>
    <message>
        <source>To sort out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits. Refused cards appear here until they are sorted out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>What is yours is only read into headphones.</source>
        <translation>Ce qui vous concerne n’est lu que dans un casque.</translation>
    </message>
    <message>
        <source>Only read into headphones.</source>
        <translation>Lu seulement dans le casque.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>The headphones are out. What is yours is not read aloud now. Plug them in again, or press Finish.</source>
        <translation>Le casque est débranché. Ce qui vous concerne n’est plus lu. Rebranchez-le, ou appuyez sur « Terminer ».</translation>
    </message>
    <message>
        <source>You are finished here. Nothing of you is left on this screen.</source>
        <translation>C’est terminé. Il ne reste rien de vous sur cet écran.</translation>
    </message>
    <message>
        <source>The camera is above the screen.</source>
        <translation>La caméra est au-dessus de l’écran.</translation>
    </message>
    <message>
        <source>The camera is below the screen.</source>
        <translation>La caméra est au-dessous de l’écran.</translation>
    </message>
    <message>
        <source>The camera is to the left of the screen.</source>
        <translation>La caméra est à gauche de l’écran.</translation>
    </message>
    <message>
        <source>The camera is to the right of the screen.</source>
        <translation>La caméra est à droite de l’écran.</translation>
    </message>
    <message>
        <source>Hold the code towards it, about a hand&apos;s length away.</source>
        <translation>Tournez le code vers elle, à environ une longueur de main.</translation>
    </message>
    <message>
        <source>A little higher.</source>
        <translation>Un peu plus haut.</translation>
    </message>
    <message>
        <source>A little lower.</source>
        <translation>Un peu plus bas.</translation>
    </message>
    <message>
        <source>A little to the left.</source>
        <translation>Un peu à gauche.</translation>
    </message>
    <message>
        <source>A little to the right.</source>
        <translation>Un peu à droite.</translation>
    </message>
    <message>
        <source>A little closer.</source>
        <translation>Un peu plus près.</translation>
    </message>
    <message>
        <source>A little further away.</source>
        <translation>Un peu plus loin.</translation>
    </message>
    <message>
        <source>Hold it still.</source>
        <translation>Ne bougez plus.</translation>
    </message>
</context>
<context>
    <name>StaffDeskPage</name>
    <message>
        <source>For staff</source>
        <translation>Pour le personnel</translation>
    </message>
    <message>
        <source>Go on with a code</source>
        <translation>Continuer avec un code</translation>
    </message>
    <message>
        <source>Somebody who was handed over, or stopped</source>
        <translation>Une personne confiée au personnel, ou qui s’est arrêtée</translation>
    </message>
    <message>
        <source>Back to the ambassador</source>
        <translation>Rendre à l’ambassadeur</translation>
    </message>
    <message>
        <source>To sort out: {number}</source>
        <translation>À régler : {number}</translation>
    </message>
    <message>
        <source>Nothing to sort out</source>
        <translation>Rien à régler</translation>
    </message>
    <message>
        <source>Others follow as these are dealt with.</source>
        <translation>Les autres suivent quand ceux-ci sont réglés.</translation>
    </message>
    <message>
        <source>At this desk</source>
        <translation>À ce poste</translation>
    </message>
    <message>
        <source>At another desk of this place</source>
        <translation>À un autre poste de ce lieu</translation>
    </message>
    <message>
        <source>Mark as dealt with</source>
        <translation>Marquer comme réglé</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>Staff only</source>
        <translation>Réservé au personnel</translation>
    </message>
    <message>
        <source>Scan your staff badge</source>
        <translation>Scannez votre badge</translation>
    </message>
    <message>
        <source>Show your badge again.</source>
        <translation>Montrez de nouveau votre badge.</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN</source>
        <translation>Choisissez votre nom et saisissez votre code</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>Staff menu</source>
        <translation>Menu du personnel</translation>
    </message>
    <message>
        <source>Run the self-test</source>
        <translation>Lancer l’autotest</translation>
    </message>
    <message>
        <source>Restart the library session</source>
        <translation>Relancer la session avec la bibliothèque</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Quitter la borne</translation>
    </message>
    <message>
        <source>Library system answers</source>
        <translation>Le système de la bibliothèque répond</translation>
    </message>
    <message>
        <source>Library system does not answer</source>
        <translation>Le système de la bibliothèque ne répond pas</translation>
    </message>
    <message>
        <source>Pad for tags ready</source>
        <translation>Tablette RFID prête</translation>
    </message>
    <message>
        <source>The pad for tags does not answer</source>
        <translation>La tablette RFID ne répond pas</translation>
    </message>
    <message>
        <source>Voice ready in every language</source>
        <translation>Voix prête dans toutes les langues</translation>
    </message>
    <message>
        <source>No voice for some of the languages</source>
        <translation>Pas de voix pour certaines langues</translation>
    </message>
    <message>
        <source>No voice is installed</source>
        <translation>Aucune voix installée</translation>
    </message>
    <message>
        <source>Receipt printer ready</source>
        <translation>Imprimante de reçus prête</translation>
    </message>
    <message>
        <source>The receipt printer has no paper</source>
        <translation>L’imprimante de reçus n’a plus de papier</translation>
    </message>
    <message>
        <source>The cover of the receipt printer is open</source>
        <translation>Le capot de l’imprimante de reçus est ouvert</translation>
    </message>
    <message>
        <source>The receipt printer says that it cannot print</source>
        <translation>L’imprimante de reçus signale qu’elle ne peut pas imprimer</translation>
    </message>
    <message>
        <source>The receipt printer does not answer</source>
        <translation>L’imprimante de reçus ne répond pas</translation>
    </message>
    <message>
        <source>The receipt printer answers too slowly</source>
        <translation>L’imprimante de reçus répond trop lentement</translation>
    </message>
    <message numerus="yes">
        <source>Recorded without the library system (%Ln)</source>
        <translation>
            <numerusform>Enregistré sans le système (%Ln)</numerusform>
            <numerusform>Enregistré sans le système (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Library system</source>
        <translation>Système de la bibliothèque</translation>
    </message>
    <message>
        <source>None since the program was started.</source>
        <translation>Aucune depuis le démarrage.</translation>
    </message>
    <message>
        <source>Last faults</source>
        <translation>Dernières pannes</translation>
    </message>
    <message>
        <source>In contact with the hub</source>
        <translation>En contact avec le centre</translation>
    </message>
    <message>
        <source>No contact with the hub now</source>
        <translation>Pas de contact avec le centre</translation>
    </message>
</context>
<context>
    <name>StaffRecorded</name>
    <message>
        <source>Waits until the library system answers.</source>
        <translation>Attend que le système de la bibliothèque réponde.</translation>
    </message>
    <message>
        <source>The library system has it.</source>
        <translation>Le système de la bibliothèque l’a pris en compte.</translation>
    </message>
    <message>
        <source>The library system has it, with another date.</source>
        <translation>Le système l’a pris en compte, avec une autre date.</translation>
    </message>
    <message>
        <source>The library system said no.</source>
        <translation>Le système de la bibliothèque a refusé.</translation>
    </message>
    <message>
        <source>Nobody knows whether the library system has it: no answer came.</source>
        <translation>On ignore si le système l’a pris en compte : aucune réponse.</translation>
    </message>
    <message>
        <source>There, the item is on loan to another.</source>
        <translation>Le document y est prêté à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>There, the item is reserved by another.</source>
        <translation>Le document y est réservé par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>It does not know the item.</source>
        <translation>Il ne connaît pas ce document.</translation>
    </message>
    <message>
        <source>Look the item up there, and put it right by hand.</source>
        <translation>Cherchez-y le document et corrigez à la main.</translation>
    </message>
    <message>
        <source>The reader has the item: lend it by hand, or ask for it back.</source>
        <translation>Le lecteur a le document : prêtez-le à la main ou redemandez-le.</translation>
    </message>
    <message>
        <source>Somebody waits for it: put it on the reservation shelf.</source>
        <translation>Quelqu’un l’attend : mettez-le sur l’étagère des réservations.</translation>
    </message>
    <message>
        <source>Recorded without the library system</source>
        <translation>Enregistré sans le système</translation>
    </message>
    <message>
        <source>Back to the staff menu</source>
        <translation>Retour au menu du personnel</translation>
    </message>
    <message>
        <source>What was recorded cannot be read. Call for help.</source>
        <translation>Les enregistrements sont illisibles. Demandez de l’aide.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for you.</source>
        <translation>
            <numerusform>%Ln vous attend.</numerusform>
            <numerusform>%Ln vous attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for the library system.</source>
        <translation>
            <numerusform>%Ln attend le système.</numerusform>
            <numerusform>%Ln attendent le système.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older ones are not shown.</source>
        <translation>
            <numerusform>%Ln plus ancien n’est pas affiché.</numerusform>
            <numerusform>%Ln plus anciens ne sont pas affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loan: {item}</source>
        <translation>Prêt : {item}</translation>
    </message>
    <message>
        <source>Return: {item}</source>
        <translation>Retour : {item}</translation>
    </message>
    <message>
        <source>Mark as dealt with</source>
        <translation>Marquer comme traité</translation>
    </message>
    <message>
        <source>It says: {words}</source>
        <translation>Il dit : {words}</translation>
    </message>
    <message>
        <source>Recorded {when}.</source>
        <translation>Enregistré le {when}.</translation>
    </message>
    <message>
        <source>Item {number}.</source>
        <translation>Document {number}.</translation>
    </message>
    <message>
        <source>Reader {number}.</source>
        <translation>Lecteur {number}.</translation>
    </message>
    <message>
        <source>The reader was told {day}.</source>
        <translation>Le lecteur a été informé : {day}.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Change the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to send</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Card checks updated {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-test, camera, practice, language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known what is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>What came of it</source>
        <translation>Ce qu’il en est sorti</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Thank you for your time.</source>
        <translation>Merci pour votre temps.</translation>
    </message>
    <message>
        <source>Minutes: {number}</source>
        <translation>Minutes : {number}</translation>
    </message>
    <message>
        <source>Came: {number}</source>
        <translation>Venus : {number}</translation>
    </message>
    <message>
        <source>Sign-ups begun: {number}</source>
        <translation>Inscriptions commencées : {number}</translation>
    </message>
    <message>
        <source>Sign-ups finished: {number}</source>
        <translation>Inscriptions terminées : {number}</translation>
    </message>
    <message>
        <source>Passes given meanwhile: {number}</source>
        <translation>Laissez-passer donnés : {number}</translation>
    </message>
    <message>
        <source>Forgotten, as somebody asked: {number}</source>
        <translation>Oubliées à la demande : {number}</translation>
    </message>
    <message>
        <source>Handed out: {number}</source>
        <translation>Remis : {number}</translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <source>Nothing more is asked of you. Your card is made as soon as the council has your answers.</source>
        <translation>On ne vous demande rien de plus. Votre carte est faite dès que la mairie a vos réponses.</translation>
    </message>
    <message>
        <source>Your card is made once somebody has seen proof of your address, or of who you are. Bring it to the staff here on any day, and say your reference.</source>
        <translation>Votre carte est faite dès que quelqu’un a vu un justificatif de domicile ou d’identité. Apportez-le au personnel ici, n’importe quel jour, et donnez votre référence.</translation>
    </message>
    <message>
        <source>The council first looks whether you have a card already. You need do nothing. In a few days, look whether your card is there.</source>
        <translation>La mairie regarde d’abord si vous avez déjà une carte. Vous n’avez rien à faire. Dans quelques jours, regardez si votre carte est là.</translation>
    </message>
    <message>
        <source>The council first looks for the card that you want changed. You need do nothing. In a few days, look whether your card is there.</source>
        <translation>La mairie cherche d’abord la carte que vous voulez changer. Vous n’avez rien à faire. Dans quelques jours, regardez si votre carte est là.</translation>
    </message>
    <message>
        <source>Somebody at the council has to read your answers first. In a few days, look whether your card is there. If it is not, come back here and say your reference.</source>
        <translation>Quelqu’un de la mairie doit d’abord lire vos réponses. Dans quelques jours, regardez si votre carte est là. Sinon, revenez ici et donnez votre référence.</translation>
    </message>
    <message>
        <source>Your card will be here. Scan this with your phone, and keep the page to yourself.</source>
        <translation>Votre carte sera ici. Scannez ceci avec votre téléphone, et gardez la page pour vous.</translation>
    </message>
    <message>
        <source>Here your phone finds your card for 30 days: to save as a picture, or for its wallet. Scan this.</source>
        <translation>Votre téléphone trouve ici votre carte pendant 30 jours : à enregistrer en image, ou pour son portefeuille. Scannez ceci.</translation>
    </message>
    <message>
        <source>No phone? Staff here print your card: say your reference.</source>
        <translation>Pas de téléphone ? Le personnel ici imprime votre carte : donnez votre référence.</translation>
    </message>
    <message>
        <source>Your reference: {reference}</source>
        <translation>Votre référence : {reference}</translation>
    </message>
    <message>
        <source>Your card will be at this address: {address}</source>
        <translation>Votre carte sera à cette adresse : {address}</translation>
    </message>
</context>
<context>
    <name>TellUsPage</name>
    <message>
        <source>How satisfied are you with the library today?</source>
        <translation>Êtes-vous satisfait de la bibliothèque aujourd’hui ?</translation>
    </message>
    <message>
        <source>Tell us</source>
        <translation>Votre avis</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Easy Read</source>
        <translation>Facile à lire</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>No voice for this language</source>
        <translation>Pas de voix dans cette langue</translation>
    </message>
    <message>
        <source>Lower the buttons</source>
        <translation>Abaisser les boutons</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>This tablet’s records are damaged. Please go on at another tablet, and tell staff.</source>
        <translation>Les données de cette tablette sont abîmées. Continuez sur une autre tablette et prévenez le personnel.</translation>
    </message>
    <message>
        <source>This tablet cannot write to its disk. Please go on at another tablet, and tell staff.</source>
        <translation>Cette tablette ne peut pas écrire sur son disque. Continuez sur une autre tablette et prévenez le personnel.</translation>
    </message>
    <message>
        <source>This cannot go on at a phone now. Please go on here, or try again in a few minutes.</source>
        <translation>Impossible de continuer sur un téléphone maintenant. Continuez ici, ou réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>That did not work, and nothing was lost. Please try once more; then ask staff.</source>
        <translation>Cela n’a pas marché, mais rien n’est perdu. Essayez encore une fois, puis demandez au personnel.</translation>
    </message>
    <message>
        <source>This is no card of this city, or it cannot be read. Scan it again, or go on without it.</source>
        <translation>Ce n’est pas une carte de cette ville, ou elle est illisible. Scannez-la encore, ou continuez sans elle.</translation>
    </message>
    <message>
        <source>The council cannot be reached now. Please go on here; it is tried again by itself.</source>
        <translation>La ville est injoignable pour l’instant. Continuez ici ; un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>Nobody on this tablet goes on with that code, and the council cannot be asked now. Look at the code again, or start again: what was said before is safe at the council.</source>
        <translation>Personne sur cette tablette ne continue avec ce code, et la ville ne répond pas pour l’instant. Vérifiez le code, ou recommencez : ce qui a été dit avant est en sûreté.</translation>
    </message>
    <message>
        <source>This sign-up cannot go on at a phone any more. Please go on here, or ask staff.</source>
        <translation>Cette inscription ne peut plus continuer sur un téléphone. Continuez ici, ou demandez au personnel.</translation>
    </message>
    <message>
        <source>Too many asked for this just now. Please go on here, or wait a few minutes.</source>
        <translation>Trop de demandes à la fois. Continuez ici, ou attendez quelques minutes.</translation>
    </message>
    <message>
        <source>Too many codes were not right. Please wait a minute, then look at the code again.</source>
        <translation>Trop de codes n’étaient pas justes. Attendez une minute, puis vérifiez le code.</translation>
    </message>
    <message>
        <source>Too many sign-ups are not finished here. Finish one of them, or use another tablet.</source>
        <translation>Trop d’inscriptions ne sont pas terminées ici. Terminez-en une, ou prenez une autre tablette.</translation>
    </message>
    <message>
        <source>Answers cannot be locked here yet. Please bring this tablet online, then try again.</source>
        <translation>Les réponses ne peuvent pas encore être verrouillées ici. Connectez cette tablette au réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>That is too long. Please write it shorter.</source>
        <translation>C’est trop long. Écrivez plus court.</translation>
    </message>
    <message>
        <source>This tablet’s disk is full. Please go on at another tablet, and tell staff.</source>
        <translation>Le disque de cette tablette est plein. Continuez sur une autre tablette et prévenez le personnel.</translation>
    </message>
    <message>
        <source>This tablet’s records are busy. Please wait a moment and try again.</source>
        <translation>Les données de cette tablette sont occupées. Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>This tablet was put out of service. Please use another one, and tell the office.</source>
        <translation>Cette tablette a été mise hors service. Veuillez en utiliser une autre et prévenir le bureau.</translation>
    </message>
    <message>
        <source>Cards cannot be checked here yet. Please bring this tablet online, then try again.</source>
        <translation>Les cartes ne peuvent pas encore être contrôlées ici. Connectez cette tablette au réseau, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>UndoPage</name>
    <message>
        <source>Undo an admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? One touch takes the admission back and is kept with your name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Staff only</source>
        <translation>Réservé au personnel</translation>
    </message>
    <message>
        <source>Hold your staff badge to the camera or scan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or choose your name and type your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a PIN here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Your own PIN, in digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Override…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit this card after all, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next card clears this. It waits under “To sort out”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next card clears this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked only: nobody was admitted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>The library system is slow to answer. You can wait, or finish and ask at the desk.</source>
        <translation>Le système de la bibliothèque est lent à répondre. Vous pouvez attendre, ou terminer et vous adresser à l’accueil.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>City Save: offers near here</source>
        <translation>City Save : offres près d’ici</translation>
    </message>
    <message>
        <source>Touch the screen, or scan your library card.</source>
        <translation>Touchez l’écran, ou scannez votre carte de bibliothèque.</translation>
    </message>
    <message>
        <source>The library system cannot be reached. You can borrow and return; it is confirmed later.</source>
        <translation>Le système de la bibliothèque est injoignable. Vous pouvez emprunter et rendre ; ce sera confirmé plus tard.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Borrow, renew, see your account</source>
        <translation>Emprunter, prolonger, voir votre compte</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>No need to sign in</source>
        <translation>Sans se connecter</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Portcullis library kiosk</source>
        <translation>Borne de bibliothèque Portcullis</translation>
    </message>
    <message>
        <source>Portcullis scanner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Scanned out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit: check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: scan the others, then admit the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ages {from} and over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age {from}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages {from} to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate {letter} · {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The hub does not answer. Look whether this device has a network; it tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub did not answer in time. The network may be slow; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub’s certificate is not trusted here, so nothing is sent. Tell IT support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub’s certificate does not fit this device’s date. Set the clock right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login page answered in the hub’s place. Log in to this network, or use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub’s answer was changed on its way and is not believed. Tell IT support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub is busy and asked to wait. Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub itself does not work now. If it lasts, tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub has no room left on its disk. Tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not understand this device. Update this program, or tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device and the hub do not agree on the time. Set this device’s clock right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network’s proxy lets nothing through to the hub. Tell IT support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not know this device. Tell the office: it must be enrolled again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device was put out of service: it admits nobody. Tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub’s new card checks cannot be trusted; the ones before are in use. Tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device’s log cannot be read, so nothing is sent. Call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no enrolment code. Show the whole code that the office made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code was used already. Ask the office for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is too old. Ask the office for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not know this code. Ask the office for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is for another kind of device. Ask the office for one for this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers there is not the hub that this code is for. Do not go on; tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code leads over a line that others can read. Ask the office for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is enrolled already. It must leave its hub first, by the command: device leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another device has this device’s keys. Begin with a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city’s list has no such venue yet. Tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already used elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral code was used twice</source>
        <translation>Ce code d’orientation a été utilisé deux fois</translation>
    </message>
    <message>
        <source>More was handed out than this desk may</source>
        <translation>Il a été remis plus que ce que ce guichet peut donner</translation>
    </message>
    <message>
        <source>What came back was not out on loan</source>
        <translation>Ce qui a été rendu n’était pas prêté</translation>
    </message>
    <message>
        <source>Cancelled before it was admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city never issued this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not know this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub cannot read this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time is ahead of the hub’s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded while this device was out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by a copy of this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Déjà utilisée</translation>
    </message>
    <message>
        <source>Admitted after it was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not right ({code}). If it stays, call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device cannot write to its disk. Call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this device is damaged. Call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest card checks are damaged; the ones before are in use. Fetch them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Export the log, then make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses the log. Close it, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is from a newer program. Update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is damaged. Do not delete it; call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be written. Look whether the disk is full.</source>
        <translation>Écriture impossible. Vérifiez si le disque est plein.</translation>
    </message>
    <message>
        <source>There are no card checks here. Bring them in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those card checks are older than the ones in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those card checks are not from this city. Call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those card checks are out of date. Fetch newer ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those card checks are too big to be true. Fetch them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those card checks are another city’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New card checks could not be stored. Make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of services has a mistake; the one before is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is not set up yet. Take in the city’s files first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock may be wrong. Compare it with another clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program is already open. Use that window, or close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of this device is missing. Set the device up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting cannot be used. Correct the settings file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture from the camera. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera is plugged in. A hand scanner works too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses the camera. Close that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera stopped. Look at its cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is no picture or film that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was dealt with already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff actions are open for {open}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>Ce code PIN est faux. Réessayez.</translation>
    </message>
    <message>
        <source>That PIN was not accepted. Try again in {wait}.</source>
        <translation>Ce code PIN n’a pas été accepté. Réessayez dans {wait}.</translation>
    </message>
    <message>
        <source>That is not a valid staff badge. Use another, or a PIN.</source>
        <translation>Ce badge du personnel n’est pas valable. Utilisez-en un autre, ou un code PIN.</translation>
    </message>
    <message>
        <source>Unlock staff actions first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That reason is not offered here. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This refusal cannot be overridden. Send them to a library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The admission was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. The clock counts as right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is behind: card checks are newer. Set it right first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was exported: {events}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was not exported. Look whether the stick is full or locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved for the hub. It counts as sent once the office has taken the file in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is sent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group is full. Admit it, then start another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk says now that somebody is coming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not offered here. Choose another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment. A hand scanner works already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the card in the frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program; the picture then comes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug one in, or use a hand scanner. Nothing else to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its cable. The picture comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film or folder has ended. Choose a camera to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>Caméra prête</translation>
    </message>
    <message>
        <source>Camera still starting</source>
        <translation>La caméra démarre encore</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>Pas d’image de la caméra</translation>
    </message>
    <message>
        <source>Speaker ready</source>
        <translation>Haut-parleur prêt</translation>
    </message>
    <message>
        <source>Speaker muted</source>
        <translation>Haut-parleur coupé</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>Aucun haut-parleur trouvé</translation>
    </message>
    <message>
        <source>Hand scanner ready</source>
        <translation>Lecteur à main prêt</translation>
    </message>
    <message>
        <source>Hand scanner in use by another program</source>
        <translation>Lecteur à main utilisé par un autre programme</translation>
    </message>
    <message>
        <source>Hand scanner not plugged in</source>
        <translation>Lecteur à main non branché</translation>
    </message>
    <message>
        <source>Test card read and refused as expired</source>
        <translation>Carte d’essai lue et refusée car expirée</translation>
    </message>
    <message>
        <source>Test card read with difficulty</source>
        <translation>Carte d’essai lue avec difficulté</translation>
    </message>
    <message>
        <source>The test card was not judged rightly. Do not open; call for help.</source>
        <translation>La carte d’essai a été mal jugée. N’ouvrez pas ; demandez de l’aide.</translation>
    </message>
    <message>
        <source>Card checks are {age} old</source>
        <translation>Contrôles de cartes : âge {age}</translation>
    </message>
    <message>
        <source>Card checks are {age} old. Get this device online soon.</source>
        <translation>Contrôles de cartes : âge {age}. Connectez bientôt cet appareil.</translation>
    </message>
    <message>
        <source>Card checks are {age} old: too old. Get this device online.</source>
        <translation>Contrôles de cartes : âge {age}, trop anciens. Connectez cet appareil.</translation>
    </message>
    <message>
        <source>Clock right</source>
        <translation>Horloge à l’heure</translation>
    </message>
    <message>
        <source>The clock may be {skew} wrong. Compare it with another.</source>
        <translation>L’horloge a peut-être {skew} d’écart. Comparez-la à une autre.</translation>
    </message>
    <message>
        <source>The clock is {skew} wrong. Set it right.</source>
        <translation>L’horloge a {skew} d’écart. Mettez-la à l’heure.</translation>
    </message>
    <message>
        <source>{free} free on the disk</source>
        <translation>{free} libres sur le disque</translation>
    </message>
    <message>
        <source>Only {free} free on the disk. Make room today.</source>
        <translation>Plus que {free} libres sur le disque. Faites de la place aujourd’hui.</translation>
    </message>
    <message>
        <source>The disk cannot be read. Call for help.</source>
        <translation>Le disque est illisible. Demandez de l’aide.</translation>
    </message>
    <message>
        <source>The log takes entries</source>
        <translation>Le journal accepte les entrées</translation>
    </message>
    <message>
        <source>The log takes entries, but slowly</source>
        <translation>Le journal accepte les entrées, mais lentement</translation>
    </message>
    <message>
        <source>The log takes no entries. {fault_words}</source>
        <translation>Le journal n’accepte pas d’entrées. {fault_words}</translation>
    </message>
    <message>
        <source>Camera: {fps} frames a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: have a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: does not work. Call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They changed their mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone is flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: get this device online, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: ask for the card in their phone’s wallet or on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: send them to a library, where it can be put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: tell them what there is for their age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: invite them back on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: ask whether they came in already. If not, call a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot check this card</source>
        <translation>Carte impossible à vérifier</translation>
    </message>
    <message>
        <source>Not one of our cards</source>
        <translation>Ce n’est pas une de nos cartes</translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation>Rien à lire</translation>
    </message>
    <message>
        <source>No code was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: hold the card flat in the frame, with the screen bright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code belongs to something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is for setting up a new device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is too long to be a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a code</source>
        <translation>Une partie de code</translation>
    </message>
    <message>
        <source>This code is one piece of several. Our cards come in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayez</translation>
    </message>
    <message>
        <source>This looks like a card, but it is damaged or was misread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: scan once more. If it fails again, they need a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a true card</source>
        <translation>Ce n’est pas une vraie carte</translation>
    </message>
    <message>
        <source>The city did not make this card, or somebody changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: ask for their own card. If unsure, call a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be newer than the card checks on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a valid card</source>
        <translation>Carte non valable</translation>
    </message>
    <message>
        <source>It was not issued by the rules for such cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another city’s card</source>
        <translation>Carte d’une autre ville</translation>
    </message>
    <message>
        <source>It is a true card of {city}, but not accepted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: if they live here, a library can give them our card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One card, please</source>
        <translation>Une seule carte, s’il vous plaît</translation>
    </message>
    <message>
        <source>There are two cards in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: take both away, then show one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the live card</source>
        <translation>Il faut la carte dans le téléphone</translation>
    </message>
    <message>
        <source>A print or a picture is not enough here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: ask them to open the card in their phone’s wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code out of date</source>
        <translation>Code périmé</translation>
    </message>
    <message>
        <source>This may be a picture of the card, taken earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: ask them to open the card itself, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code already used</source>
        <translation>Code déjà utilisé</translation>
    </message>
    <message>
        <source>This changing code was scanned before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: wait until the code changes, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot check the code</source>
        <translation>Code impossible à vérifier</translation>
    </message>
    <message>
        <source>This device cannot check the changing code on this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Pas encore valable</translation>
    </message>
    <message>
        <source>The card starts on {first_day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended in {month}</source>
        <translation>Expirée en {month}</translation>
    </message>
    <message>
        <source>The card was valid until {last_day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: they can renew it online or at a library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>This card was cancelled. There may be a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: ask for their new card, or send them to a library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>This card is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask online</source>
        <translation>À vérifier en ligne</translation>
    </message>
    <message>
        <source>This card can only be checked online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card checks on this device do not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>A newer copy of this card was used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: ask for the newer card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such service</source>
        <translation>Service inconnu</translation>
    </message>
    <message>
        <source>This service is not on the city’s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: choose the service again at the bottom of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this card</source>
        <translation>Pas sur cette carte</translation>
    </message>
    <message>
        <source>{service} is not on this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: they can finish joining at a library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for this card</source>
        <translation>Pas pour cette carte</translation>
    </message>
    <message>
        <source>{service} does not take this kind of card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: offer the price without a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} needs something that is not on this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: a library can add it to the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not old enough</source>
        <translation>Pas l’âge requis</translation>
    </message>
    <message>
        <source>{service} is for ages {from_age} and over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For younger people</source>
        <translation>Pour les plus jeunes</translation>
    </message>
    <message>
        <source>{service} is for ages up to {to_age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>{what} opens at {opens}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: invite them back at {opens}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Fermé maintenant</translation>
    </message>
    <message>
        <source>{what} opens on {day} at {opens}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>{service} starts on {first_day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>C’est terminé</translation>
    </message>
    <message>
        <source>{service} ended on {last_day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: tell them what else is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was used for {service} {per}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visits left</source>
        <translation>Plus aucune visite</translation>
    </message>
    <message>
        <source>This card was used for {service} {uses} {per}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs someone {from_age} or over</source>
        <translation>Avec quelqu’un de {from_age} ans ou plus</translation>
    </message>
    <message>
        <source>{service}: one person of {from_age} or over for {children}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: scan the whole family as a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>All {capacity} places are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: ask them to wait until somebody leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card checks too old</source>
        <translation>Contrôles des cartes trop anciens</translation>
    </message>
    <message>
        <source>This device has been offline for {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card checks are old</source>
        <translation>Contrôles des cartes anciens</translation>
    </message>
    <message>
        <source>Offline for {age}: cancelled cards may not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock in doubt</source>
        <translation>Heure douteuse</translation>
    </message>
    <message>
        <source>The clock of this device may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: compare it with another clock, and confirm it with a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Accord nécessaire</translation>
    </message>
    <message>
        <source>No guardian’s consent is on this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: ask for the guardian’s consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device out of service</source>
        <translation>Appareil hors service</translation>
    </message>
    <message>
        <source>This device may no longer admit anybody. The card itself was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: use another device, and tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot record</source>
        <translation>Enregistrement impossible</translation>
    </message>
    <message>
        <source>Nothing was recorded. {fault_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: note the visit on paper, and call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted by staff</source>
        <translation>Admis par le personnel</translation>
    </message>
    <message>
        <source>Admitted by staff. The card said: {refused_words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: nothing more to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a true card, but not accepted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card starts on a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card has ended</source>
        <translation>Carte expirée</translation>
    </message>
    <message>
        <source>The card is past its last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} is for older people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} is for younger people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} opens later today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: invite them back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} does not open in the next two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: tell them where to find the opening times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} starts on a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was used for {service} before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card has had all its visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an adult</source>
        <translation>Avec un adulte</translation>
    </message>
    <message>
        <source>{service}: young children need company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All places are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device has been offline for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline for some time: cancelled cards may not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device cannot record visits now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the initials: {hint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If unsure, ask for something with their name on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ages} may come from {opens} to {closes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible</source>
        <translation>Ce n’est pas possible</translation>
    </message>
    <message>
        <source>There are none left at this desk. Ask for more below.</source>
        <translation>Il n’en reste plus à ce guichet. Demandez-en ci-dessous.</translation>
    </message>
    <message>
        <source>This is not quite a referral code. Please compare each letter.</source>
        <translation>Ce n’est pas tout à fait un code d’orientation. Comparez chaque lettre.</translation>
    </message>
    <message>
        <source>This code is not known here, or has ended. Please ask the service that gave it.</source>
        <translation>Ce code n’est pas connu ici, ou n’est plus valable. Demandez au service qui l’a donné.</translation>
    </message>
    <message>
        <source>This code was used already. Please ask the service that gave it.</source>
        <translation>Ce code a déjà été utilisé. Demandez au service qui l’a donné.</translation>
    </message>
    <message>
        <source>This code is for something else.</source>
        <translation>Ce code est pour autre chose.</translation>
    </message>
    <message>
        <source>Only for people of 18 or over.</source>
        <translation>Seulement à partir de 18 ans.</translation>
    </message>
    <message>
        <source>Please choose what is the case.</source>
        <translation>Choisissez la situation.</translation>
    </message>
    <message>
        <source>Please choose the network.</source>
        <translation>Choisissez le réseau.</translation>
    </message>
    <message>
        <source>This number is not right. Please compare each digit, or scan it.</source>
        <translation>Ce numéro n’est pas juste. Comparez chaque chiffre, ou scannez-le.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neuf</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon état</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>Usé</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>En panne</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkshopWindow</name>
    <message>
        <source>Portcullis workshop desk</source>
        <translation>Bureau d’atelier Portcullis</translation>
    </message>
    <message>
        <source>F8: how long this sign-up takes</source>
        <translation>F8 : durée de cette inscription</translation>
    </message>
    <message>
        <source>Save and stop</source>
        <translation>Enregistrer et arrêter</translation>
    </message>
    <message>
        <source>Asking the council. One moment.</source>
        <translation>Nous demandons à la ville. Un instant.</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>No. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, with a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, admitted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
