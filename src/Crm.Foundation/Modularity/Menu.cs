using Crm.Foundation.Access;

namespace Crm.Foundation.Modularity;

/// <param name="Permissions">Shown to those who have any of them; none: to every signed-in person.</param>
public sealed record MenuItem(string Label, string Url, string Icon, int Order, params string[] Permissions);

public sealed class MenuBuilder
{
    private readonly List<MenuItem> items = [];

    internal IReadOnlyList<MenuItem> Items => [.. items.OrderBy(i => i.Order)];

    public MenuBuilder Add(MenuItem item)
    {
        items.Add(item);
        return this;
    }
}

public interface IMenu
{
    IReadOnlyList<MenuItem> ForCurrentUser();
}

public sealed class Menu(MenuBuilder menu, ICurrentUser user) : IMenu
{
    public IReadOnlyList<MenuItem> ForCurrentUser() =>
        [.. menu.Items.Where(i => user.IsSignedIn && (i.Permissions.Length == 0 || i.Permissions.Any(user.Has)))];
}
