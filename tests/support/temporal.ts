// Node 20 has no Temporal; the browsers that the extension asks for have it.
import "temporal-polyfill/global";
