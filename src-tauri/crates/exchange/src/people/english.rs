//! English-speaking people.

use super::language::{Language, Phones, Words};

pub(super) static LANGUAGE: Language = Language {
    women: Words::new(
        "Emily Olivia Charlotte Sophie Grace Lucy Hannah Jessica Rebecca Victoria Elizabeth Catherine Margaret Alice Eleanor Florence Harriet Imogen Isabella \
        Isla Jane Jennifer Kate Laura Lily Louise Mary Matilda Megan Mia Molly Natalie Nicole Penelope Phoebe Rachel Rose Ruby Sarah Scarlett Sienna Stephanie \
        Susan Willow Zoe Chloe Daisy Freya Ivy Poppy",
    ),
    men: Words::new(
        "Oliver George Arthur Noah Leo Oscar Harry Jack Henry Charlie Freddie Theodore Alfie Thomas Archie Joshua Alexander James William Edward Benjamin Daniel \
        David Samuel Joseph Lucas Isaac Logan Max Reuben Toby Louis Hugo Finley Elijah Rory Jude Ethan Ralph Nathan",
    ),
    familiar: Words::new(
        "Emma Ann Anne Amy Amelia Ava Ella Evie Holly Jasmine Kim Linda Lisa Liz Maggie Nancy Nina Pam Sally Sam Sophia Tina Vicky Tom Tim Ben Bob Bill Dan \
        Dave Mike Michael John Peter Paul Mark Steve Steven Stephen Chris Christopher Andrew Matthew Luke Adam Ryan Robert Richard Kevin Brian Gary Simon Ian Neil \
        Martin Patrick Sean Kelly Tracy Karen Helen Julie Julia Claire Nicola Anna Maria Martha Monica Diana Eva Sandra Barbara Patricia Deborah Michelle Nathalie",
    ),
    families: Words::new(
        "Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts Green Hall Wood Jackson Clarke Clark \
        Harris Lewis Hughes Edwards Turner Hill Moore Cooper Ward Morris King Watson Harrison Morgan Baker Patel Young Allen Mitchell Anderson Lee Phillips Bell \
        Parker Bennett Cook Shaw Richardson Marshall Collins Carter Bailey Cox Miller Murphy Kelly Gray Adams Richards Mason Wilkinson Foster Chapman Simpson Webb \
        Rogers Hunt Mills Murray Holmes Palmer Stevens Barnes Knight Fisher Dixon Russell Butler Barker Powell Fletcher Ellis Reynolds Saunders Graham Payne \
        Pearson Fox Lawson Day Gibson Matthews Andrews Ford Owen West Walsh Cole Brooks Hart Bradley Rose Dean Doyle Burton Lane Nash Osborne Perry Porter Pope \
        Quinn Reeves Rhodes Sharp Slater Stone Sutton Swift Tate Thornton Tyler Vaughan Waters Weston Wheeler Yates York O'Neill Archer Ashton Barlow",
    ),
    womans_family: str::to_owned,
    patronymics: &[],
    tags: &[
        "VIP",
        "manicure",
        "haircut",
        "colour",
        "massage",
        "brows",
        "facial",
        "regular",
        "membership",
        "10% off",
        "wedding",
        "pedicure",
    ],
    sources: &["Instagram", "A friend", "Google Maps", "Walked past", "Facebook", "Website", "Gift voucher"],
    notes: &[
        "Sensitive scalp, use the mild shampoo.",
        "Coffee with milk, no sugar.",
        "Call after 5 pm.",
        "Comes with a daughter, seat them together.",
        "Please text, do not call.",
        "Always the same shade: 7.3.",
        "Usually ten minutes late.",
        "Long hair, book two hours.",
        "Likes it quiet.",
        "Pays by card.",
    ],
    streets: &["Garden Street", "Station Road", "Church Lane", "Mill Road", "Rose Avenue", "High Street"],
    towns: &["London", "Dublin", "Leeds", "Bristol", "Cork", "Edinburgh"],
    womans_reasons: &["Missed two appointments without notice.", "Left without paying.", "Was rude to the staff."],
    mans_reasons: &["Missed two appointments without notice.", "Left without paying.", "Was rude to the staff."],
    phones: Phones {
        country: "44",
        networks: &["740", "751", "771", "773", "775", "780", "785", "798"],
        digits: 7,
        spellings: &["+C N# ######", "+CN#######", "CN#######", "+C N# ### ###", "00C N# ######"],
    },
};
