package entente.reference;

/**
 * A city where diplomacy takes place.
 *
 * @param name English name
 * @param nameFr French name
 * @param state code of the state that it lies in
 * @param capital whether it is the capital
 */
public record City(String name, String nameFr, String state, boolean capital) {
}
