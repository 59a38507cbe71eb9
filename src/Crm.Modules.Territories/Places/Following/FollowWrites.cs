using Crm.Foundation.Access;

namespace Crm.Modules.Territories.Places.Following;

/// <summary>Anybody follows what lies in their scope.</summary>
internal static class FollowWrites
{
    public static readonly Write Follow = new Write("follows.own", "Territoires suivis", "suivre et ne plus suivre").By(null, Whose.Own);
}
