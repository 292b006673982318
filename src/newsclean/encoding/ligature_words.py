"""A list of English words with a ligature (ff, fi, fl, ffi, ffl), to restore lost ones.

A text copied from a PDF loses a ligature if the font does not say which letters it is.  The list
has words of news only; a repair needs exactly one word from it that fits.
"""

_LIST = """
affable affair affairs affect affected affecting affection affective affects affidavit
affidavits affiliate affiliated affiliates affiliation affiliations affinity affirm
affirmative affirmed affirming affix affixed afflict afflicted affliction affluence affluent
afford affordability affordable afforded affords affront afield afloat amplified amplifies
artifice artificial artificially backfire baffle baffled baffling bailiff battlefield
battlefields beneficial beneficially beneficiaries beneficiary benefit benefited benefiting
benefits biofilm bluff briefing briefings briefly buffalo buffaloes buffer buffering buffet
buffoon buffs butterfly caffeine camouflage campfire cauliflower ceasefire certificate
certificates certification certifications certified chauffeur chiefly chiffon clarification
clarified classification classified cliff cliffs coefficient coffee coffers coffin coffins
confidant confide confided confidence confident confidential confidentiality confidently
configuration configurations configure configured confine confined confinement confines
confirm confirmation confirmations confirmed confirming confirms confiscate confiscated
confiscation conflagration conflate conflated conflict conflicted conflicting conflicts
crossfire crucified crucifix daffodil defiance defiant deficiencies deficiency deficient
deficit deficits defied defies define defined defines defining definite definitely definition
definitions definitive definitively deflate deflated deflation deflect deflected deification
detoxification detoxifier differ differed difference differences different differential
differentiate differentiating differently differing differs difficult difficulties difficulty
diffident diffuse diffusion dignified disaffected disaffection dissatisfied diversified
edification edifice efface effect effective effectively effectiveness effects effeminate
effervescent efficacy efficiencies efficiency efficient efficiently effigy effort effortless
effortlessly efforts effusive electrification electrified exemplified falsified fiancee fiasco
fiber fiction fictional fictitious fidelity fiefdom field fielded fielding fields fieldwork
fierce fiercely fierceness fiery fifteen fifth fifths fiftieth fifty fiftyfold fight fighter
fighters fighting fights figment figuratively figure figured figures figuring filament filed
filers files filial filibuster filing filings filled filling fills filly filmed filming
filmmaker films filter filtering filters filthiest filthy final finale finalists finalize
finalized finally finals finance financed finances financial financially financier financiers
financing finding findings finds fined finer fines finesse finest finger fingerprint
fingerprints fingers finicky finish finished finishers finishes finishing finite fintech
firearm firearms firebrand firecrackers fired firefight firefighter firefighters firefighting
fireplace fires fireside firestorm firewall firework fireworks firing firmly firms firmware
first firstborn firsthand firsts fiscal fiscally fisheries fisherman fishermen fishery fishes
fishing fissure fists fitness fitted fittest fitting fixate fixated fixation fixed fixer
fixers fixes fixing fixtures flabby flagged flagging flagrant flagrantly flags flagship flair
flaky flamboyant flame flames flank flanked flanks flannel flapping flare flash flashed
flashing flashpoint flashy flask flatly flats flatten flattening flatter flaunt flavor
flavored flavors flawed flawless flaws fledged fledgling fleece fleeing fleet fleets flesh
flexibility flexible flick flicker flicking flicks flier fliers flies flight flights flimsy
flinch fling flint flipped flipping flirt flirtation flirting float floated floating flock
flocked flocks flood flooded floodgates flooding floodlight floodlights floods floor flooring
floors floral floss flotation flotilla flounder flour flourish flourishes flourishing flours
floury flout flouted flowed flower flowering flowers flowing flown flows fluctuate fluctuated
fluctuates fluctuation fluctuations fluency fluent fluff fluffy fluid fluids fluke flung
fluorescent fluoride flurry flush flute flutter flyer flyers flying flyover fortification
fortified fulfil fulfill fulfilled fulfilling fulfillment gaffe giraffe glorified graffiti
gratification gratified gruff gunfire handcuff handcuffed handcuffs handoff handoffs horrific
horrified humidifiers identifiable identification identified identifier identifies indefinite
indefinitely indifferent ineffective ineffectiveness ineffectual inefficacy inefficiencies
inefficiency inefficient infidel infidelity infield infiltrated infiltration infiltrators
infinite infinitely infirm infirmary inflamed inflaming inflammation inflammatory inflatable
inflate inflated inflation inflection inflexible inflict inflicted inflow inflows influence
influenced influencer influencers influences influencing influential influenza influx
insignificant insufficient insufficiently intensified jiffy justifiably justification
justifications justified justifies layoffs leafless leaflets mafia magnification magnificence
magnificent magnified microfilm microfinance misfire misfit misfits modifications modified
modifier muffin muffins muffled neuroscientific nonprofit nonprofits notification
notifications notified nullified offal offbeat offences offend offended offender offenders
offending offense offenses offensive offer offered offering offerings offers offhand office
officeholders officer officers offices official officially officials officiate officiating
officious offing offline offload offseason offset offsets offsetting offshore offspring
offstage orifice outfit outfits outfitted outflow overflow overflows pacific pacified pacifist
paraffin personified petrified plaintiff plaintiffs playoff playoffs pontiff predefined
proffer proficiency proficient profile profiled profiles profiling profit profitability
profitable profited profiteering profiting profits profligate prolific proofing puffed
purification qualification qualifications qualified qualifier qualifiers qualifies quantified
raffle ramifications ratification ratified reaffirm reaffirmed reaffirming rebuffed rebuffing
rectified redefine redefined redefining refill refinance refinancing refine refined refineries
refit refitted reflect reflected reflecting reflection reflections reflective reflector
reflects reflex reflexively refluxed retrofit reunification rifle rifles ruffled runoff
sacrifice sacrificed sacrifices sacrificial sacrificing saffron satisfied scaffold scaffolding
scientific scientifically scoffed scruffy scuffle scuffles selfie selfish semifinals shellfish
sheriff sheriffs shuffle shuffled significance significant significantly signified simplified
simplifies sniff sniffed snuff solidified specific specifically specification specifications
specifics specified specifies staff staffed staffer staffers staffing standoff stiff stiffen
stiffer stifle stifling stratified stuff stuffed stuffers stuffing stuffy suffer suffered
suffering suffers suffice sufficiency sufficient sufficiently suffix suffocated suffocation
suffrage suffragette superficial superficially superfine superfluous surfing tariff tariffs
terrific terrified testified testifies toffee tradeoff traffic trafficked trafficker
traffickers trafficking trifle typified unaffected unaffordable unclassified undefined
underfloor understaffing unfilled unfiltered unfinished unfit unflattering unflinching
unidentified unification unified unjustified unofficial unqualified unspecified unverifiable
unverified verifiable verification verified verifies viewfinder vilified waffle waffles whiff
wildfire wildfires wildflower wildflowers workflow workflows
"""
WORDS = frozenset(_LIST.split())
