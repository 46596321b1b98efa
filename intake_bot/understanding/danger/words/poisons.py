"""Medicine that is taken to die of, and poison: classes of words. Format: see ``grammar``."""

POISONS = {
    "DRUGS": """
        pills|pill|pastillas|pildoras|meds|tylenol|xanax|medicine|medication|medicina|medicinas|tabletas|ibuprofen|
            percs|advil|paracetamol|paracetamoles|acetaminophen|aspirin|aspirinas|clonazepam|clonas|rivotril|zolpidem|
            ambien|benadryl|hormonas|insulina|insulin|diazepam|valium|lithium|litio|antidepresivos|antidepressants|
            somniferos|tablets|capsules|capsulas|grageas|amitriptilinas|tafil|alprazolam|oxy|oxys|fentanyl|morphine|
            morfina|trazodone|zoloft|seroquel|melatonin|digoxin|calmantes|pildoras|klonopin|adderall|tramadol|
            digoxina|losartan|metformina|metformin|potassium|potasio|vials|vial|ampolletas|ampolleta|dosis|percocet|
            vicodin|hydrocodone|codeine|codeina|heroin|heroina|gabapentin|lexapro|prozac|fluoxetina|sertralina|
            sertraline|
            quetiapina|lorazepam|ativan|benzos|nyquil|unisom|diphenhydramine|naproxeno|ibuprofeno|omeprazol|pasti|
            pastis|
            chochos|medicamento|medicamentos|opioids|barbiturates|tranquilizers|tranquilizantes|sedatives|sedantes|
            morphine|prescription|prescriptions|amitriptyline|lamictal|warfarin|metoprolol|propranolol|ketamine|
            ketamina|
            methadone|metadona|suboxone|gomitas|antidepressant|antidepresivo|curalotodo|pastillitas
        hot shot
        sleeping|heart|pain|seizure|blood|diabetes pills|pressure|meds|pill|medicine|tablets
        blood pressure pills|meds|medicine
        oxycontin|oxycodone|norco|lyrica|pregabalin|pregabalina|risperidone|risperidona|olanzapine|olanzapina|haldol|
            haloperidol|mirtazapine|citalopram|escitalopram|celexa|paxil|paroxetina|wellbutrin|bupropion|effexor|
            venlafaxina|cymbalta|duloxetina|abilify|depakote|carbamazepina|tegretol|topamax|phenobarbital|fenobarbital|
            barbituricos|benzo|benzodiazepines|benzodiacepinas|lunesta|temazepam|restoril|analgesics|analgesicos|
            painkillers|aleve|naproxen|motrin|excedrin|dramamine|coricidin|flexeril|ciclobenzaprina|amlodipino|atenolol|
            comprimidos|aspirins|opioid|opiates|opiaceos|xannies|percocets|fent|ansioliticos|acetominophen|tylenols|
            ibuprofin|ibuprofens
    """,
    "TOXIN": """
        veneno|raticida|insecticida|cloro|bleach|poison|antifreeze|matarratas|gramoxone|pesticide|drano|
            anticongelante|detergent|thinner|lye|acetone|ammonia|herbicida|paraquat|fosfina|lejia|aguarras|chemical|
            windex|lysol|raticide|arsenico|arsenic|cianuro|cyanide|herbicide|roundup|plaguicida|fertilizante|folidol|
            sosa|
            salfuman|acido|pesticida|clorox|fabuloso|pinol|amoniaco|formol|roach
        rat|roach poison
        drain|oven|toilet|pipe cleaner|opener|unclogger
        pastillas|pastilla de frijol|curar|arroz|maiz
        rodenticide|strychnine|estricnina|ricin|turpentine|trementina|kerosene|queroseno|methanol|metanol|bleech|
            chlorine|cloralex|muriatic|muriatico|caustica|insecticide|insecticides|pesticides|venenos|ratpoison|baygon|
            naftalina|mothballs|hemlock|cicuta|sulfurico|desinfectante|disinfectant|destapacanos
    """,
}
