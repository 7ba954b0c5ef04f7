/// The snapshot of a fictional page with everything: the parts around the content, and every kind
/// of content.
enum SnapshotFixture {
    static let yaml = #"""
        - generic [active] [ref=e1]:
          - region "Skip to main content":
            - link "Skip to main content" [ref=e2] [cursor=pointer]:
              - /url: "#content"
          - banner [ref=e3]:
            - heading "Harbormaster Docs" [level=1] [ref=e4]
          - navigation "Main" [ref=e5]:
            - link "Docs" [ref=e6] [cursor=pointer]:
              - /url: /docs/
          - complementary [ref=e7]:
            - list [ref=e8]:
              - listitem [ref=e9]:
                - link "Clouds" [expanded] [ref=e10]:
                  - /url: /clouds/
          - main [ref=e11]:
            - article [ref=e12]:
              - navigation "Breadcrumbs" [ref=e13]:
                - list [ref=e14]:
                  - listitem [ref=e15]:
                    - link "Home page" [ref=e16]:
                      - /url: /
                      - img [ref=e17]
                  - listitem [ref=e18]:
                    - link "Clouds" [ref=e19]:
                      - /url: /clouds/
                  - listitem [ref=e20]:
                    - generic [ref=e21]: Moorings
              - button "On this page" [ref=e22]
              - generic [ref=e23]:
                - heading "Register a \"Mooring\"" [level=1] [ref=e24]
                - 'heading "Step 1: SettingsDirect link to Step 1: Settings" [level=2] [ref=e25]':
                  - text: "Step 1: Settings"
                  - 'link "Direct link to Step 1: Settings" [ref=e26] [cursor=pointer]':
                    - /url: "#step-1"
                    - text: "#"
                - paragraph [ref=e27]:
                  - text: Open the
                  - strong [ref=e28]: Fleet Menu
                  - text: "(top left), then"
                  - link "Moorings" [ref=e29]:
                    - /url: /moorings/
                  - text: . The port's
                  - code [ref=e30]: mooring.id
                  - text: is shown; see
                  - link "the Admiral guide" [ref=e31]:
                    - /url: https://example.com/guide
                    - text: the
                    - emphasis [ref=e32]: Admiral
                    - text: guide
                    - img [ref=e33]
                  - text: "!"
                - list [ref=e34]:
                  - listitem [ref=e35]: One short item.
                  - listitem [ref=e36]:
                    - paragraph [ref=e37]: "Fill in:"
                    - list [ref=e38]:
                      - listitem [ref=e39]:
                        - strong [ref=e40]: Berth
                        - text: ": the berth's number"
                      - listitem [ref=e41]:
                        - paragraph [ref=e42]:
                          - strong [ref=e43]: Pier
                - table [ref=e44]:
                  - rowgroup [ref=e45]:
                    - row "Field Required Description" [ref=e46]:
                      - columnheader "Field" [ref=e47]
                      - columnheader "Required" [ref=e48]
                      - columnheader "Description" [ref=e49]
                  - rowgroup [ref=e50]:
                    - 'row "Hull: id Yes Pick red or blue." [ref=e51]':
                      - 'cell "Hull: id" [ref=e52]':
                        - strong [ref=e53]: "Hull: id"
                      - cell "Yes" [ref=e54]
                      - cell "Pick red or blue." [ref=e55]:
                        - text: Pick
                        - strong [ref=e56]: red
                        - text: or
                        - code [ref=e57]: blue
                        - text: .
                    - row "Sail No One of these:cottonnylon" [ref=e58]:
                      - cell "Sail" [ref=e59]
                      - cell "No" [ref=e60]
                      - cell "One of these:cottonnylon" [ref=e61]:
                        - text: "One of these:"
                        - list [ref=e62]:
                          - listitem [ref=e63]: cotton
                          - listitem [ref=e64]: nylon
                    - row "Anchor" [ref=e65]:
                      - cell "Anchor" [ref=e66]
                - generic [ref=e67]:
                  - generic [ref=e68]:
                    - img [ref=e69]
                    - text: Tip
                  - generic [ref=e70]:
                    - paragraph [ref=e71]: Tie it twice.
                    - generic [ref=e72]:
                      - generic [ref=e73]:
                        - img [ref=e74]
                        - text: danger
                      - paragraph [ref=e75]: Never thrice.
                - generic [ref=e76]:
                  - tablist [ref=e77]:
                    - tab "Harbor" [ref=e78]
                    - tab "Open Sea" [selected] [ref=e79]
                  - generic [ref=e80]:
                    - tabpanel "Open Sea" [ref=e81]:
                      - paragraph [ref=e82]: Drop the anchor.
                - group [ref=e83]:
                  - generic [ref=e84]: More about ropes
                  - generic [ref=e85]:
                    - paragraph [ref=e86]: They are long.
                - blockquote [ref=e87]:
                  - paragraph [ref=e88]: "\"Ahoy!\""
                - generic [ref=e89]:
                  - generic [ref=e90]: rope.yaml
                  - generic [ref=e91]:
                    - code [ref=e92]:
                      - generic [ref=e93]: "rope:"
                      - generic [ref=e94]
                      - generic [ref=e95]: "length: 10"
                    - button "Copy code to clipboard" [ref=e96]:
                      - img [ref=e97]
                - paragraph [ref=e98]:
                  - img "A rope in a coil" [ref=e99]
                - separator [ref=e100]
                - marquee [ref=e101]:
                  - paragraph [ref=e102]: The end.
              - contentinfo [ref=e103]:
                - generic [ref=e104]:
                  - text: "Sources:"
              - contentinfo [ref=e105]:
                - generic [ref=e106]:
                  - text: "Tags:"
                  - list [ref=e107]:
                    - listitem [ref=e108]:
                      - link "moorings" [ref=e109]:
                        - /url: /tags/moorings/
                    - listitem [ref=e110]:
                      - link "how to" [ref=e111]:
                        - /url: /tags/how-to/
                - link "Edit this page" [ref=e112]:
                  - /url: https://example.com/edit
                  - img [ref=e113]
                  - text: Edit this page
            - navigation "Docs pages" [ref=e114]:
              - link "Previous Clouds" [ref=e115]:
                - /url: /clouds/
                - generic [ref=e116]: Previous
                - generic [ref=e117]: Clouds
            - list [ref=e118]:
              - listitem [ref=e119]:
                - 'link "Step 1: Settings" [ref=e120]':
                  - /url: "#step-1"
          - contentinfo [ref=e121]:
            - text: All rights reserved.

        """#

    static let outline = """
        # Register a "Mooring"
        ## Step 1: Settings
        Open the **Fleet Menu** (top left), then [Moorings](/moorings/). The port's `mooring.id` is shown; see \
        [the *Admiral* guide](https://example.com/guide)!
        - One short item.
        - Fill in:
          - **Berth**: the berth's number
          - **Pier**
        | Field | Required | Description |
        |---|
        | **Hull: id** | Yes | Pick **red** or `blue`. |
        | Sail | No | One of these:<br>- cotton<br>- nylon |
        | Anchor |  |  |
        :::tip
        Tie it twice.
        :::danger
        Never thrice.
        :::
        :::
        === Harbor
        === Open Sea
          Drop the anchor.
        <details>More about ropes
        They are long.
        </details>
        > "Ahoy!"
        rope.yaml
        ```
        rope:

        length: 10
        ```
        ![A rope in a coil]
        ---
        The end.
        """
}
