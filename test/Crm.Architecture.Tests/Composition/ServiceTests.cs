using System.Reflection;
using Crm.Foundation.Events;
using Crm.Foundation.Jobs;
using Crm.Foundation.Web;
using Crm.Web.Composition;
using Crm.Workbench.Imports;
using Crm.Workbench.Notifications;
using Microsoft.Extensions.Hosting;

namespace Crm.Architecture.Tests.Composition;

public sealed class ServiceTests
{
    [Fact]
    public void A_service_has_seven_dependencies_at_most_those_a_record_carries_counted() => Services().SelectMany(t => t.GetConstructors()).AtLeast(20)
        .Select(c => (c.DeclaringType!.FullName, Count: c.GetParameters().Sum(p => Carried(p.ParameterType))))
        .Where(c => c.Count > 7).Select(c => $"{c.FullName}: {c.Count}").ShouldBeNone("over seven dependencies:");

    /// <summary>What somebody does is told by an event of the thing; what the program finds, by its job.</summary>
    [Fact]
    public void People_are_told_in_one_way() => Services().AtLeast(20)
        .Where(t => t.GetConstructors().SelectMany(c => c.GetParameters()).Any(p => p.ParameterType == typeof(INotifications)))
        .Where(t => !IsTelling(t) && !t.IsAssignableTo(typeof(IJob)) && t != typeof(ImportEnd) && !t.IsAssignableTo(typeof(CrmPage)))
        .Select(t => t.FullName!).ShouldBeNone("told elsewhere than in a Telling<> or a job:");

    [Fact]
    public void A_service_has_ten_public_methods_at_most() => Services().AtLeast(20)
        .Select(t =>
            (Type: t, Count: t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Count(m => !m.IsSpecialName && m.GetBaseDefinition() == m)))
        .Where(t => t.Count > 10).Select(t => $"{t.Type.FullName}: {t.Count}").ShouldBeNone("over ten public methods:");

    [Fact]
    public void Every_event_is_heard() => House.All.SelectMany(a => a.WrittenTypes())
        .Where(t => !t.IsAbstract && typeof(Crm.Foundation.Entities.IDomainEvent).IsAssignableFrom(t))
        .Where(e => !House.All.SelectMany(a => a.WrittenTypes()).Any(h => typeof(IHandle<>).MakeGenericType(e).IsAssignableFrom(h)))
        .Select(e => e.FullName!).ShouldBeNone("raised for nobody:");

    [Fact]
    public void Every_interface_has_another_user_or_implementation() => House.Modules.SelectMany(a => a.WrittenTypes()).AtLeast(30)
        .Where(t => t.IsInterface && !t.IsVisible).Where(i => House.All.SelectMany(a => a.WrittenTypes()).Count(t => t.IsClass && i.IsAssignableFrom(t)) < 2)
        .Select(t => t.FullName!).ShouldBeNone("an internal interface with one implementation:");

    /// <summary>Written classes whose constructor takes services: what the container makes.</summary>
    private static IEnumerable<Type> Services() => House.All.SelectMany(a => a.WrittenTypes())
        .Where(t => t is { IsClass: true, IsAbstract: false, IsNested: false } && !t.IsAssignableTo(typeof(Attribute)) && !IsRecord(t)
            && !t.IsAssignableTo(typeof(Exception)))
        .Where(t =>
            t.GetConstructors()
            .Any(c =>
            c.GetParameters().Any(p => p.ParameterType.IsInterface || p.ParameterType.Name.EndsWith("Context", StringComparison.Ordinal)
            || p.ParameterType.Name.EndsWith("Data", StringComparison.Ordinal)))
            || t.IsAssignableTo(typeof(IHostedService)));

    private static int Carried(Type type) => !IsRecord(type) ? 1
        : type.GetConstructors().Select(c => c.GetParameters().Count(p => House.All.Contains(p.ParameterType.Assembly) && !IsRecord(p.ParameterType)))
            .Append(1).Max();

    private static bool IsTelling(Type type) => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Telling<>);

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;
}
